/** All that a job carries: which row of `work`, the how-manieth dispatch of it, and BullMQ's priority (0 first come, else lower goes first). */
export type WorkRef = { workId: string; dispatch: number; priority: number }
