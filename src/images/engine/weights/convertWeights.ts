import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertSsd, type SsdManifest } from './convertSsd';
import { convertTflite } from './convertTflite';
import type { NetworkFile } from './networkFile';

/** The networks that lie beside this file, each with what it is made from. */
export const networkNames = ['ssdMobileNet', 'blazeFaceFull', 'blazeFaceShort'] as const;
export type NetworkName = (typeof networkNames)[number];

/** Makes the network files from the packages in `nodeModules`; a test proves that the files beside this one equal them. */
export function convertWeights(nodeModules: string): Record<NetworkName, NetworkFile> {
  const faceApi = join(nodeModules, '@vladmandic/face-api/model');
  const mediaPipe = join(nodeModules, '@mediapipe/face_detection');
  const manifest = JSON.parse(readFileSync(join(faceApi, 'ssd_mobilenetv1_model-weights_manifest.json'), 'utf8')) as SsdManifest;
  const blazeFace = (range: 'full' | 'short'): NetworkFile =>
    convertTflite(readFileSync(join(mediaPipe, `face_detection_${range}_range.tflite`)), {
      name: `BlazeFace, ${range} range`,
      source: `@mediapipe/face_detection, face_detection_${range}_range.tflite`,
      licence: 'Apache-2.0',
    });
  return {
    ssdMobileNet: convertSsd(manifest, readFileSync(join(faceApi, 'ssd_mobilenetv1_model.bin'))),
    blazeFaceFull: blazeFace('full'),
    blazeFaceShort: blazeFace('short'),
  };
}
