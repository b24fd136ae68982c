export type { WorkJob } from './jobs.ts'
export { type Consumer, MAIN_LANE, openQueue, type QueuePlace, type WorkQueue } from './queue.ts'
