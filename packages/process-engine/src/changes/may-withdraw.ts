import { holds } from '@guildhall/rules'
import type { ProcessDefinition } from '../definition.ts'
import type { CaseState } from '../model.ts'
import { stepIdOf } from '../place.ts'
import { scopeOf } from '../scope.ts'

/**
 * Whether the person the case is for may take it back now: while it is open, has not yet come to one of the steps that the service names, and
 * the service's rule holds. A service that says nothing lets it be withdrawn until it ends.
 */
export function mayWithdraw({ withdraw }: Pick<ProcessDefinition, 'withdraw'>, state: CaseState): boolean {
  if (state.status !== 'open') return false
  const before = withdraw?.before ?? []
  if (Object.keys(state.steps).some((place) => before.includes(stepIdOf(place)))) return false
  return withdraw?.when === undefined || holds(withdraw.when, scopeOf(state))
}
