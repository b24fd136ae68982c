import type { ServicePackage } from '@guildhall/schemas'
import type { Command } from './command.ts'

/** Sends a message when a case is withdrawn or cancelled, in place of the one that was sent then; or sends none. */
export function setEndingMessage(input: {
  when: 'withdraw' | 'cancel'
  title: string
  message: string | undefined
}): Command {
  const { when, title, message } = input
  const moment = when === 'withdraw' ? 'the resident withdraws' : 'the council cancels'
  return {
    sentence:
      message === undefined ? `“${title}” is no longer sent when ${moment}` : `“${title}” is sent when ${moment}`,
    apply: (before) => ({ ...before, process: changed(before.process, when, message) }),
  }
}

function changed(process: ServicePackage['process'], when: 'withdraw' | 'cancel', message: string | undefined) {
  const { [when]: before, ...rest } = process
  const { message: _, ...kept } = (before ?? {}) as { message?: string }
  const part = { ...kept, ...(message !== undefined && { message }) }
  // A part that says nothing is none.
  return (Object.keys(part).length === 0 ? rest : { ...rest, [when]: part }) as ServicePackage['process']
}
