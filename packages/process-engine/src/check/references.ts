import type { Problem, ServicePackage, Step } from '@guildhall/schemas'
import type { StepKind, Use } from '../definition.ts'

/** What a step may name, in words. What is missing has the code `process/unknown-` and the key. */
export const words: Record<Use['of'], string> = {
  form: 'form',
  fee: 'fee',
  message: 'message',
  document: 'document',
  booking: 'booking calendar',
  calendar: 'working calendar',
  question: 'question',
}

/** The names of all questions in the service's forms. */
export function questionsOf(servicePackage: ServicePackage): Set<string> {
  const pages = Object.values(servicePackage.forms).flatMap((form) => form.pages)
  return new Set(pages.flatMap((page) => Object.keys(page.schema.properties)))
}

/** What a step names that the service does not have. */
export function checkReferences(
  step: Step,
  kind: StepKind<unknown>,
  at: string,
  servicePackage: ServicePackage,
  questions: Set<string>,
): Problem[] {
  const { forms, fees, messages, documents = {}, bookings, calendars } = servicePackage
  const known = {
    form: forms,
    fee: fees,
    message: messages,
    document: documents,
    booking: bookings,
    calendar: calendars,
  }
  const exists = ({ of, id }: Use) => (of === 'question' ? questions.has(id) : Object.hasOwn(known[of], id))
  return usesOf(step, kind)
    .filter((use) => !exists(use))
    .map((use) => ({
      code: `process/unknown-${use.of}`,
      at: at + use.at,
      message: `There is no ${words[use.of]} "${use.id}"`,
    }))
}

function usesOf(step: Step, kind: StepKind<unknown>): Use[] {
  const uses = (kind.uses?.(step.config) ?? []).map((use) => ({ ...use, at: `/config${use.at}` }))
  if (step.clock) uses.push({ of: 'calendar', id: step.clock.calendar, at: '/clock/calendar' })
  for (const [index, deadline] of (step.deadlines ?? []).entries()) {
    for (const [place, action] of deadline.do.entries()) {
      if (action.action !== 'remind') continue
      uses.push({ of: 'message', id: action.message, at: `/deadlines/${index}/do/${place}/message` })
    }
  }
  return uses
}
