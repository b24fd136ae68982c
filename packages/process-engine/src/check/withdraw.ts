import type { Problem, Process } from '@guildhall/schemas'
import { fail } from './problem.ts'

/** Steps before which a case may be withdrawn, and which the process does not have. */
export function checkWithdraw({ steps, withdraw }: Process): Problem[] {
  return (withdraw?.before ?? []).flatMap((id, index) =>
    Object.hasOwn(steps, id)
      ? []
      : [fail('process/unknown-step', `/process/withdraw/before/${index}`, `There is no step "${id}"`)],
  )
}
