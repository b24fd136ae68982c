import type { LandingRow, MovePlan, MoveProgress } from '@guildhall/api-client'

/** "1 case", "12 cases". */
export function casesWords(count: number): string {
  return count === 1 ? '1 case' : `${count} cases`
}

const someCases = (count: number) => (count === 0 ? 'No case' : casesWords(count))

/** Where a case waits now and where it would stand, in a sentence each. */
export function landingWords({ lands }: LandingRow): string[] {
  return lands.map(({ from, to }) => (from === to ? `Goes on at “${from}”` : `From “${from}” to “${to}”`))
}

/** What a dry run found, in sentences. */
export function countWords({ counts }: MovePlan): string[] {
  const { running, looked, canMove, loseSomething, cannotMove } = counts
  return [
    ...(looked < running ? [`The first ${looked} of ${running} running cases were looked at.`] : []),
    `${someCases(canMove)} can be moved`,
    ...(loseSomething > 0
      ? [loseSomething === 1 ? '1 of these would lose something' : `${loseSomething} of these would lose something`]
      : []),
    ...(cannotMove > 0 ? [`${casesWords(cannotMove)} cannot be moved`] : []),
  ]
}

/** How a move stands, or how it went. */
export function progressWords({ state, count, tried, stayed }: MoveProgress): string {
  const moved = Math.max(0, tried - stayed)
  if (state === 'moving') return `${tried} of ${casesWords(count)} looked at`
  const left = stayed === 1 ? '1 could not be moved and stays' : `${stayed} could not be moved and stay`
  const done = `${someCases(moved)} moved`
  return stayed > 0 ? `${done}; ${left}` : done
}
