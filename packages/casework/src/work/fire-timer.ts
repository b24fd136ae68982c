import { moveCase } from '../move-case.ts'
import type { WorkHandler } from './handler.ts'

/** Tells a case that a moment it waits for has come. The engine asks again whether it still waits. */
export const fireTimer: WorkHandler = async (g, { id, token, caseId, payload, theCase }) => {
  const key = String(payload['key'])
  await moveCase(g, caseId!, () => ({ type: 'timer-fired', key }), { lease: { workId: id, token } }, theCase)
  return 'completed'
}
