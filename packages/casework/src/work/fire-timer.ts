import { moveCase } from '../move-case.ts'
import type { WorkHandler } from './handler.ts'

/**
 * Tells a case that a moment it waits for has come, after those that came before it: after a pause many are due at once, and they may be brought in
 * any order and to several workers. The engine asks again whether it still waits, so the work of one that was told here finds nothing to do.
 */
export const fireTimer: WorkHandler = async (g, { id, token, caseId, payload, earlierTimers, theCase }) => {
  let known = theCase
  for (const key of earlierTimers) {
    await moveCase(g, caseId!, () => ({ type: 'timer-fired', key }), {}, known)
    known = undefined
  }
  const key = String(payload['key'])
  await moveCase(g, caseId!, () => ({ type: 'timer-fired', key }), { lease: { workId: id, token } }, known)
  return 'completed'
}
