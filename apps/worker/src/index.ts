export { startWorker, type Worker, type WorkerParts } from './start-worker';
export type { WorkerLog } from './worker-log';
