import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { convertWeights, networkNames } from '../../../src/images/engine/weights/convertWeights';
import { readNetwork, tensorValues } from '../../../src/images/engine/weights/readWeights';

const ROOT = join(__dirname, '../../..');
const WEIGHTS = join(ROOT, 'src/images/engine/weights');

/** All files below a folder. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

describe('the weights', () => {
  const made = convertWeights(join(ROOT, 'node_modules'));

  it.each(networkNames)('%s holds the numbers of its package', (name) => {
    const stored = readNetwork(name);
    expect(Buffer.from(stored.bytes).equals(Buffer.from(made[name].bytes))).toBe(true);
    expect(stored.description).toEqual(made[name].description);
  });

  it('every number of every network is a number', () => {
    for (const name of networkNames) {
      const { description, bytes } = readNetwork(name);
      for (const tensor of Object.values(description.tensors)) expect(tensorValues(bytes, tensor).every(Number.isFinite)).toBe(true);
    }
  });

  it('only networks that find faces are in the project: none that tells who, how old, which gender or which mood', () => {
    const allowed = networkNames.flatMap((name) => [join(WEIGHTS, `${name}.bin`), join(WEIGHTS, `${name}.json`)]);
    const modelLike = /\.(bin|tflite|onnx|pb|binarypb|pt|h5|safetensors|caffemodel|param|weights|data|wasm)$/i;
    const unwanted = /(age|gender|emotion|express|mood|recogni|landmark|iris|descriptor|arcface|facenet)[-_\w]*\.(bin|json|tflite|onnx|pb)$/i;
    const files = ['src', 'appPackage', 'dist'].flatMap((folder) => filesBelow(join(ROOT, folder)));
    const found = files.filter((file) => modelLike.test(file) || unwanted.test(file)).map((file) => file.replace(join(ROOT, 'dist/images'), join(ROOT, 'src/images')));
    expect(found.filter((file) => !allowed.includes(file))).toEqual([]);
  });

  it('no program of the project loads a package that carries such networks', () => {
    const programs = filesBelow(join(ROOT, 'src')).filter((file) => /\.tsx?$/.test(file));
    const importing = programs.filter((file) => /(from|require\(|import\()\s*['"](@vladmandic\/|@mediapipe\/|face-api)/.test(readFileSync(file, 'utf8')));
    expect(programs.length).toBeGreaterThan(10);
    expect(importing).toEqual([]);
  });
});
