import type { Estimate, Promises, Spread, TeamEstimate } from '@guildhall/process-engine'

/** A share of one in percent: "12%"; "under 1%" where it is little but something. */
export function percentWords(share: number): string {
  const percent = share * 100
  return percent > 0 && percent < 1 ? 'under 1%' : `${Math.round(percent)}%`
}

/** A number with at most one decimal. */
export function roughly(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 1 })
}

/** The middle length and the one that nine of ten do not exceed. */
export function spreadWords(spread: Spread | undefined, unit: string): string {
  if (!spread) return 'None yet'
  return `${roughly(spread.median)} ${unit}, nine of ten within ${roughly(spread.nineOfTen)}`
}

/** How many promises were broken. */
export function lateWords(promises: Promises | undefined): string {
  if (!promises) return 'No target'
  return `${percentWords(promises.breached / promises.judged)} (${promises.breached} of ${promises.judged})`
}

/** From here on an officer who is always busy cannot catch up with what chance brings. */
const FULL = 0.85

/** What an estimate says of each team, in a sentence. */
export function teamVerdict({ officers, work, queue }: TeamEstimate, name: string): string {
  const enough = Math.max(1, Math.ceil(work / FULL))
  if (work === 0) return `${name} has nothing to do.`
  if (work > officers) {
    const weeks = Math.max(1, queue.length - 1)
    const growth = Math.max(0, Math.round(((queue.at(-1) ?? 0) - (queue[0] ?? 0)) / weeks))
    return `${name} cannot keep up: the work would keep ${roughly(work)} officers busy, and there are ${officers}. The queue grows by about ${growth} a week. ${enough} would be enough.`
  }
  if (enough > officers)
    return `${name} only just keeps up: ${officers} have work for ${roughly(work)}. ${enough} would have room for busy days.`
  return `${name} keeps up: ${officers} have work for ${roughly(work)}.`
}

/** What an estimate says of the cases, in a sentence. */
export function casesVerdict({ cases: { arrived, ended, open, days, promises } }: Estimate): string {
  const time = days
    ? ` Half of those that ended took ${roughly(days.median)} days or less, nine of ten ${roughly(days.nineOfTen)}.`
    : ''
  const kept = promises ? ` The promise of the whole case is broken for ${lateWords(promises)}.` : ''
  return `Of ${arrived} requests ${ended} have ended and ${open} are open when the last week is over.${time}${kept}`
}

/** Which tasks are late, in a sentence each; none for those that are not. */
export function lateVerdicts({ tasks }: Estimate): string[] {
  return tasks.flatMap(({ title, promises }) =>
    promises && promises.breached > 0 ? [`“${title}” is late for ${lateWords(promises)}.`] : [],
  )
}
