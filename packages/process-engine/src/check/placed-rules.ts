import type { PauseWhile, ServicePackage } from '@guildhall/schemas'
import { stepKinds } from '../step-kinds/registry.ts'
import { answersRead } from './documents.ts'

/** A rule, where it stands, and when it is worked out: on entering or on leaving a step, or at any time; without a step, while the form is filled in. */
export type PlacedRule = {
  rule: unknown
  at: string
  step?: string
  when: 'enter' | 'leave' | 'any-time'
  role: 'choice' | 'value'
}

/** Every rule of the process, the fees, the documents and the bookings. A fee's rules come once for each step that asks for it. */
export function rulesOf({ process, fees, bookings, documents = {} }: ServicePackage): PlacedRule[] {
  const askedBy = new Map<string, string[]>()
  const madeBy = new Map<string, string[]>()
  const ofSteps = Object.entries(process.steps).flatMap(([id, step]): PlacedRule[] => {
    const at = `/process/steps/${id}`
    const kind = stepKinds.get(step.kind)
    for (const use of kind?.uses?.(step.config) ?? []) {
      if (use.of === 'fee') askedBy.set(use.id, [...(askedBy.get(use.id) ?? []), id])
      if (use.of === 'document') madeBy.set(use.id, [...(madeBy.get(use.id) ?? []), id])
    }
    const branches = (step.branches ?? []).map(({ when }, index): PlacedRule => {
      return { rule: when, at: `${at}/branches/${index}/when`, step: id, when: 'leave', role: 'choice' }
    })
    const from: PlacedRule = { rule: step.clock?.from, at: `${at}/clock/from`, step: id, when: 'enter', role: 'value' }
    const ofConfig = (kind?.rules?.(step.config) ?? []).map((placed): PlacedRule => {
      return { rule: placed.rule, at: `${at}/config${placed.at}`, step: id, when: 'enter', role: 'value' }
    })
    return [...branches, from, stillWhile(step.clock, `${at}/clock`, id), ...ofConfig]
  })
  const ofFees = Object.entries(fees).flatMap(([id, fee]) =>
    fee.lines.flatMap(({ when, times }, index) => {
      const at = `/fees/${id}/lines/${index}`
      return (askedBy.get(id) ?? [undefined]).flatMap((asking): PlacedRule[] => {
        const step = asking === undefined ? {} : { step: asking }
        return [
          { rule: when, at: `${at}/when`, ...step, when: 'enter', role: 'choice' },
          { rule: times, at: `${at}/times`, ...step, when: 'enter', role: 'value' },
        ]
      })
    }),
  )
  // An answer that a document shows is read like one that a rule asks about.
  const ofDocuments = Object.entries(documents).flatMap(([id, document]) =>
    answersRead(document).flatMap(({ question, at }) =>
      (madeBy.get(id) ?? [undefined]).map((step): PlacedRule => {
        const rule = { var: `answers.${question}` }
        return { rule, at: `/documents/${id}${at}`, ...(step !== undefined && { step }), when: 'enter', role: 'value' }
      }),
    ),
  )
  const ofBookings = Object.entries(bookings).map(([id, { zone }]): PlacedRule => {
    return { rule: zone, at: `/bookings/${id}/zone`, when: 'enter', role: 'value' }
  })
  const withdraw: PlacedRule = {
    rule: process.withdraw?.when,
    at: '/process/withdraw/when',
    when: 'any-time',
    role: 'choice',
  }
  const ofCase: PlacedRule[] = [
    { rule: process.clock?.from, at: '/process/clock/from', step: process.start, when: 'leave', role: 'value' },
    stillWhile(process.clock, '/process/clock'),
  ]
  return [...ofSteps, ...ofCase, ...ofFees, ...ofDocuments, ...ofBookings, withdraw].filter(
    ({ rule }) => rule !== undefined,
  )
}

/** A clock's pauses are asked about after every event, so nothing can be said of when. */
function stillWhile(clock: { pauseWhile?: PauseWhile } | undefined, at: string, step?: string): PlacedRule {
  const rule = clock?.pauseWhile?.rule
  return { rule, at: `${at}/pauseWhile/rule`, ...(step && { step }), when: 'any-time', role: 'choice' }
}
