import type { BrokenAnchor } from './verify-anchor.ts'
import type { BadLedger, Verified } from './verify-ledgers.ts'

/** One ledger that does not hold, in a line. */
export function badWords({ caseId, reference, line, length }: BadLedger): string {
  if (!reference) return `Case ${caseId} is not there, but its ledger has line ${line}.`
  return line > length
    ? `${reference}: line ${line} is one too many; the case knows of ${length}.`
    : `${reference}: the first bad link is line ${line} of ${length}.`
}

/** One ledger that an anchor contradicts, in a line. */
export function anchorWords({ caseId, reference, what, then, now }: BrokenAnchor): string {
  if (what === 'gone') return `Case ${caseId} is gone; its ledger had ${then} lines.`
  if (what === 'cut') return `${reference}: its ledger was cut; it had ${then} lines and the case now says ${now}.`
  return `${reference}: its first ${then} lines were written anew.`
}

export function sumWords({ cases, lines, bad }: Verified): string {
  const looked = `${cases} ${cases === 1 ? 'case' : 'cases'}, ${lines} lines`
  return bad === 0 ? `${looked}: every link holds.` : `${looked}: ${bad} of the ledgers do not hold.`
}
