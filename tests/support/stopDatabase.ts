import { stopRunning } from './runningDatabase';

export default async function stopDatabase(): Promise<void> {
  await stopRunning();
}
