import { addDuration, type Calendar } from '@guildhall/working-time'
import { type Heap, heapBy } from './heap.ts'

/** A task that a team has to do. */
export type Work = {
  team: string
  calendar: Calendar
  /** From when it can be begun, and when it is due; ms since 1970. Without a clock it is never due, and done in the order of coming. */
  readyAt: number
  dueAt: number
  /** Open time that it takes, in ms. */
  lasts: number
  begunAt?: number
  /** When the officer who has begun will have finished. */
  until?: number
  /** The case has gone on without it. */
  isGone?: boolean
}

/** Teams of officers who take what is due first as soon as one of them is free, and do it in their open hours. */
export type Teams<Task extends Work> = {
  /** A task that can be begun now. */
  add(task: Task): void
  /** An officer has finished. */
  free(team: string): void
  /** Has free officers begin what waits; `begin` hears of each task. */
  dispatch(now: number, begin: (task: Task & { until: number }) => void): void
  /** How many tasks of a team wait now. */
  waiting(team: string): number
}

/** Teams with so many officers each; a team that is not named has nobody. */
export function openTeams<Task extends Work>(officers: Readonly<Record<string, number>>): Teams<Task> {
  const teams = new Map<string, { queue: Heap<Task>; free: number }>()
  const teamOf = (id: string) => {
    const known = teams.get(id) ?? { queue: heapBy<Task>(({ dueAt }) => dueAt), free: officers[id] ?? 0 }
    teams.set(id, known)
    return known
  }
  return {
    add: (task) => teamOf(task.team).queue.put(task),
    free(id) {
      teamOf(id).free += 1
    },
    dispatch(now, begin) {
      for (const team of teams.values()) {
        while (team.free > 0 && team.queue.size > 0) {
          const task = team.queue.take()!
          if (task.isGone) continue
          team.free -= 1
          task.begunAt = now
          const until = addDuration(new Date(now), { workingHours: task.lasts / HOUR }, task.calendar).getTime()
          begin(Object.assign(task, { until }))
        }
      }
    },
    waiting(id) {
      const { queue } = teamOf(id)
      // What is gone is only taken out when its turn comes.
      while (queue.least()?.isGone) queue.take()
      return queue.size
    },
  }
}

const HOUR = 3_600_000
