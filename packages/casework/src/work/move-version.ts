import { randomUUID } from 'node:crypto'
import { work as workQueries } from '@guildhall/database/queries'
import { moveBatch, moveKey } from '../changes/move-version.ts'
import type { WorkHandler } from './handler.ts'

/** Moves a batch of cases to another version of their service and leaves the rest to a piece of work of its own. It may run again: who was moved is passed over. */
export const moveVersion: WorkHandler = async (g, { id: own, token, key, payload }) => {
  const { tally, rest } = await moveBatch(g, payload)
  await workQueries.noteInWork(g.db, { id: own, token, note: tally })
  if (!rest) return 'done'
  const [, batch = '', number = '1'] = key.split(':')
  const id = randomUUID()
  const next = moveKey(batch, Number(number) + 1)
  await workQueries.addWork(g.db, { id, kind: 'move-version', key: next, payload: rest, dueInMs: 0 })
  void g.queue.enqueue([id])
  return 'done'
}
