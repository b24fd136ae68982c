import { randomUUID } from 'node:crypto'
import { work } from '@guildhall/database/queries'
import type { Language } from '../council/hours-in-words.ts'
import type { Guildhall } from '../guildhall.ts'
import { laneOf } from '../work/kind-facts.ts'

/** The emails that an account sends about itself. */
export type AccountLetter =
  | 'confirm-email'
  | 'email-changed'
  | 'password-set'
  | 'password-removed'
  | 'second-step-on'
  | 'second-step-off'
  | 'recovery-code-used'
  | 'account-closed'

/** `language` is for an address whose language nobody knows yet, or not any more. */
type Letter = { letter: AccountLetter; to: string; changeId?: string; language?: Language }

const kind = 'send-account-letter'

/** Has an email about an account sent by the worker. */
export async function queueLetter(g: Guildhall, letter: Letter): Promise<void> {
  wakeLetter(g, await writeLetter(g.db, letter))
}

/** Writes the work for an email about an account; within a transaction it is sent only if that holds. */
export async function writeLetter(db: Guildhall['db'], { to, ...facts }: Letter): Promise<string> {
  const id = randomUUID()
  await work.addWork(db, { id, kind, key: `account:${id}`, payload: { email: to, ...facts }, dueInMs: 0 })
  return id
}

/** Tells the worker of an email once its transaction has held. */
export function wakeLetter(g: Guildhall, id: string): void {
  void g.queue.enqueue([id], laneOf(kind))
}
