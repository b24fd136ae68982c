export { keepWatch } from './watch-dog.ts'
export { type RunningWorker, startWorker } from './worker.ts'
