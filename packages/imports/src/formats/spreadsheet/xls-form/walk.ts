import type { Found, FoundOption, Part } from '../../../found.ts'
import { lineOf } from '../../../text.ts'
import type { Row } from './sheet-rows.ts'

/** A walk over the survey sheet. */
export type XlsWalk = { found: Found; choices: Map<string, FoundOption[]>; label: string; hint: string }

/** `survey row 12`, as people count. */
export function placeOf({ number }: Row): string {
  return `survey row ${number}`
}

/** Names what is not taken over. */
export function leave({ found }: XlsWalk, of: Part, row: Row, original: string, message: string): undefined {
  found.leftOut.push({ of, at: placeOf(row), original: lineOf(original, 300), message })
}
