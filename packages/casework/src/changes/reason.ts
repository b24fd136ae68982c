import { GuildhallError } from '../errors.ts'

const MOST = 2000

/** A reason as it was typed, trimmed. Throws invalid-answers when it is too long, or missing where there has to be one. */
export function reasonFrom(typed: string | undefined, isNeeded: true): string
export function reasonFrom(typed: string | undefined, isNeeded: boolean): string | undefined
export function reasonFrom(typed: string | undefined, isNeeded: boolean): string | undefined {
  const reason = typed?.trim() || undefined
  const wrong =
    isNeeded && !reason
      ? 'Enter a reason. Colleagues will read it in the history of the case'
      : reason && reason.length > MOST
        ? 'The reason must be 2,000 characters or less'
        : undefined
  if (wrong) throw new GuildhallError('invalid-answers', { problems: [{ at: 'reason', message: wrong }] })
  return reason
}
