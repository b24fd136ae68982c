export type { WorkJob } from './jobs.ts'
export { type Consumer, openQueue, type QueuePlace, type WorkQueue } from './queue.ts'
