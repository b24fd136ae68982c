import type { ServicePackage } from '@guildhall/schemas'
import { type Collision, ORDER, placeKey } from './merge.ts'
import { placeWords } from './touched.ts'

/** A place where two people collide, as the person who has to choose reads it. */
export type CollisionWords = { key: string; place: string; mine: string; theirs: string }

const LONGEST = 120

const what: Record<string, string> = {
  title: 'title',
  description: 'hint',
  showWhen: 'when it is shown',
  next: 'where it goes on',
  required: 'which answers are required',
  body: 'text',
  subject: 'subject',
  rows: 'rows of its table',
  options: 'options',
  [ORDER]: 'order',
}

/** What two people did at one place, in words. `mine` and `theirs` are the drafts that they stand in. */
export function collisionWords(collision: Collision, mine: ServicePackage, theirs: ServicePackage): CollisionWords {
  const { path } = collision
  const place = placeWords(theirs, mine, path)
  const named = what[String(path.at(-1))]
  return {
    key: placeKey(path),
    place: named ? `${place}: ${named}` : place,
    mine: valueWords(collision.base, collision.mine),
    theirs: valueWords(collision.base, collision.theirs),
  }
}

function valueWords(before: unknown, value: unknown): string {
  if (value === undefined) return 'deleted'
  if (typeof value === 'string') return `“${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}”`
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  return before === undefined ? 'added' : 'changed'
}
