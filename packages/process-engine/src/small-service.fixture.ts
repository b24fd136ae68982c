import type { ServicePackage, Step } from '@guildhall/schemas'
import { bulkyWaste } from './bulky-waste.fixture.ts'

/** A process made of the steps given, within the bulky waste service, starting at the first. */
export function smallService(steps: Record<string, Partial<Step> & { kind: string }>): ServicePackage {
  const whole = Object.fromEntries(Object.entries(steps).map(([id, step]) => [id, { title: id, config: {}, ...step }]))
  // Its journeys would go another way.
  const { journeys: _, ...service } = bulkyWaste
  return {
    ...service,
    process: { format: 'guildhall.process/1', start: Object.keys(steps)[0]!, steps: whole },
  }
}

export const end = { kind: 'end', config: { outcome: 'completed' } }
export const task = { kind: 'task', config: { team: 'team', outcomes: ['yes', 'no'].map((id) => ({ id, title: id })) } }
export const message = { kind: 'message', config: { message: 'confirmed', to: 'applicant' } }
export const payment = {
  kind: 'payment',
  config: { fee: 'collection', description: 'Fee', abandonAfter: { minutes: 30 } },
}
export const clock = { calendar: 'council', target: { workingDays: 2 } }
