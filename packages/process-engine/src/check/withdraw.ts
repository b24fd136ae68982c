import type { Problem, ServicePackage } from '@guildhall/schemas'
import { fail } from './problem.ts'

/** Steps before which a case may be withdrawn or at which it is opened again, and messages about a withdrawn or a cancelled case, that the service does not have. */
export function checkWithdraw({ process, messages }: ServicePackage): Problem[] {
  const { steps, withdraw, cancel, reopen } = process
  const ofSteps = (withdraw?.before ?? []).flatMap((id, index) =>
    Object.hasOwn(steps, id)
      ? []
      : [fail('process/unknown-step', `/process/withdraw/before/${index}`, `There is no step "${id}"`)],
  )
  const sent = { withdraw: withdraw?.message, cancel: cancel?.message }
  const ofMessages = Object.entries(sent).flatMap(([part, message]) =>
    message === undefined || Object.hasOwn(messages, message)
      ? []
      : [fail('process/unknown-message', `/process/${part}/message`, `There is no message "${message}"`)],
  )
  const ofReopen =
    reopen === undefined || Object.hasOwn(steps, reopen.to)
      ? []
      : [fail('process/unknown-step', '/process/reopen/to', `There is no step "${reopen.to}"`)]
  return [...ofSteps, ...ofMessages, ...ofReopen]
}
