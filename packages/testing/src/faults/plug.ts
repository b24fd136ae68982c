import type { CrashPoint, Guildhall } from '@guildhall/casework'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'

/** The nth visit to a crash point. */
export type Pull = { point: CrashPoint; nth: number }

/** A Guildhall whose plug may be pulled, and how often it came to each crash point while it lived. */
export type PluggedIn = { g: Guildhall; isDead(): boolean; visits: Map<CrashPoint, number> }

/** What everything ends with that a dead process still tries. */
export class PowerLost extends Error {}

/**
 * A Guildhall that loses its power at a visit to a crash point, as SIGKILL takes it from a process: from that line on nothing of it reaches the
 * database, the queue or the outside world, and what it had open is rolled back. Hundreds of them die in the time in which one process starts.
 */
export function plugIn(g: Guildhall, pool: pg.Pool, pulls: Pull[] = []): PluggedIn {
  let dead = false
  const visits = new Map<CrashPoint, number>()
  const live = () => {
    if (dead) throw new PowerLost()
  }
  return {
    isDead: () => dead,
    visits,
    g: {
      ...g,
      db: new Kysely({ dialect: new PostgresDialect({ pool: cuttable(pool, live) }) }),
      queue: { enqueue: async () => !dead },
      connectors: {
        pay: guarded(g.connectors.pay, live),
        notify: guarded(g.connectors.notify, live),
        rest: (connection) => guarded(g.connectors.rest(connection), live),
      },
      crash: (point) => {
        live()
        const nth = (visits.get(point) ?? 0) + 1
        visits.set(point, nth)
        dead = pulls.some((pull) => pull.point === point && pull.nth === nth)
        live()
      },
    },
  }
}

/** A pool that takes nothing from the dead but the rollback that PostgreSQL itself does when a connection breaks. */
function cuttable(pool: pg.Pool, live: () => void) {
  return {
    options: pool.options,
    end: async () => undefined,
    connect: async () => {
      live()
      const client = await pool.connect()
      const query = async (text: string, values?: unknown[]) => {
        if (!/^rollback\b/i.test(text)) live()
        return client.query(text, values)
      }
      return { query, release: () => client.release() } as unknown as pg.PoolClient
    },
  }
}

function guarded<T extends object>(connector: T, live: () => void): T {
  const actions = Object.entries(connector).map(([name, act]) => [
    name,
    async (...input: unknown[]) => {
      live()
      const reply = await act(...input)
      live()
      return reply
    },
  ])
  return Object.fromEntries(actions) as T
}
