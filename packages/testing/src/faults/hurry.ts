import type { Ground } from './ground.ts'

/** What a dead process held is free at once, instead of when its lease ends. */
export async function endLeases({ sql }: Pick<Ground, 'sql'>): Promise<void> {
  await sql(
    `update work set lease_until = now() - interval '1 second' where lease_until is not null and done_at is null`,
  )
  await sql(`update work set dispatched_at = null where done_at is null and dispatched_at is not null`)
}

/** Work that failed is tried again at once, instead of after its back-off. */
export async function endWaits({ sql }: Pick<Ground, 'sql'>): Promise<void> {
  await sql(
    `update work set due_at = now(), dispatched_at = null where done_at is null and dead_at is null and last_error is not null and due_at > now()`,
  )
}

/** An attempt to pay whose creator died counts as old. */
export async function ageAttempts({ sql }: Pick<Ground, 'sql'>): Promise<void> {
  await sql(`update payment_attempts set created_at = created_at - interval '2 minutes' where status = 'creating'`)
}

/** Makes a piece of work of a case due now, by its key. */
export async function makeDue({ sql }: Pick<Ground, 'sql'>, reference: string, key: string): Promise<number> {
  const rows = await sql(
    `update work w set due_at = now(), dispatched_at = null from cases c
     where c.id = w.case_id and c.reference = $1 and w.key like $2 and w.done_at is null returning w.id`,
    [reference, key],
  )
  return rows.length
}
