import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { train } from '../../src/conduct/train';
import { fingerprintOf, type LabelledFile } from '../../src/conduct/trainingData';
import { trainedFrom } from '../../src/conduct/weights';

const FOLDER = join(__dirname, '../../src/conduct/data');
const files: readonly LabelledFile[] = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));
/** A few lines of every writer: enough to see that learning is repeatable, and quick. */
const few = files.map(({ name, text }) => ({ name, text: text.split('\n').slice(0, 6).join('\n') }));

describe('train', () => {
  const learnt = train(few);

  it('was run on the labelled text that lies in the project', () => {
    expect(trainedFrom).toBe(fingerprintOf(files));
  });

  it('gives the same bytes for the same text, in whatever order the files come', () => {
    expect(train(few.toReversed())).toBe(learnt);
  });

  it('never learns from what is held out', () => {
    const withMore = few.map(({ name, text }) => (name.includes('heldout') ? { name, text: `${text}\n{"text":"nieuw","category":"pesten","label":"harmful"}` } : { name, text }));
    expect(train(withMore)).toBe(learnt);
  });

  it('learns something else from other text', () => {
    const other = few.map(({ name, text }) => (name === 'own_pairs.jsonl' ? { name, text: text.replaceAll('"benign"', '"harmful"') } : { name, text }));
    expect(train(other)).not.toBe(learnt);
  });

  it('keeps the weights within 4 MiB', () => {
    expect(readFileSync(join(FOLDER, '../weights.ts')).length).toBeLessThan(4 * 1024 * 1024);
  });
});
