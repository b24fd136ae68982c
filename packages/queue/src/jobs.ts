/** All that a job carries: which rows of `work` are due. What they are and whether they still wait is read in PostgreSQL. */
export type WorkJob = { workIds: string[] }

/** So many rows go in one job at most: each job costs Redis and its worker more than the ids in it. */
const MOST_IN_ONE = 25

/** The jobs that carry these rows. */
export function jobsFor(workIds: string[]): WorkJob[] {
  const jobs: WorkJob[] = []
  for (let start = 0; start < workIds.length; start += MOST_IN_ONE)
    jobs.push({ workIds: workIds.slice(start, start + MOST_IN_ONE) })
  return jobs
}
