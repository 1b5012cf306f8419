import type { FaceBox } from '../pictureEngine';
import { blazeFaceDetector } from './blazeFaceDetector';
import { loadNetwork } from './network';
import type { Pixels } from './pixels';
import { ssdDetector } from './ssdDetector';
import { startTensorBackend } from './tensorBackend';
import { readNetwork } from './weights/readWeights';

/** Gives every box in `pixels` that scores `atLeast`; one face may have several. */
export type Detect = (pixels: Pixels, atLeast: number) => FaceBox[];

/** The networks that find faces. They miss different faces, so they are used together. */
export interface Detectors {
  readonly ssd: Detect;
  readonly blazeFull: Detect;
  readonly blazeShort: Detect;
}

/** Starts the tensor backend and reads each network when it is first used. */
export async function loadDetectors(): Promise<Detectors> {
  await startTensorBackend();
  const blazeFull = lazy(() => blazeFaceDetector(loadNetwork(readNetwork('blazeFaceFull')), 'full'));
  const blazeShort = lazy(() => blazeFaceDetector(loadNetwork(readNetwork('blazeFaceShort')), 'short'));
  const ssd = lazy(() => ssdDetector(loadNetwork(readNetwork('ssdMobileNet'))));
  return { ssd, blazeFull, blazeShort };
}

function lazy(load: () => Detect): Detect {
  let detect: Detect | null = null;
  return (pixels, atLeast) => (detect ??= load())(pixels, atLeast);
}
