import { pounds } from '@guildhall/case-words'
import type { Fee, Form, Journey, Message, Process, ServicePackage } from '@guildhall/schemas'

/** What has changed, in words, and where: a JSON pointer into the package. */
export type Change = { at: string; words: string }

/** The differences between two packages of a service as a designer would say them. */
export function changesBetween(before: ServicePackage | undefined, after: ServicePackage): Change[] {
  if (!before) return [{ at: '', words: 'The service is published for the first time' }]
  const changes = partChanges(before, after)
  // Keys in another order say nothing to anybody but in a form, where they are the order of the questions.
  if (changes.length > 0 || inOrder(before) === inOrder(after)) return changes
  return [{ at: '', words: 'Something else in the service has changed' }]
}

function partChanges(before: ServicePackage, after: ServicePackage): Change[] {
  return [
    ...(same(before.service, after.service) ? [] : [{ at: '/service', words: 'The start page has changed' }]),
    ...byKey(before.forms, after.forms, '/forms', 'form', (form) => form.title, formChanges),
    ...processChanges(before.process, after.process),
    ...byKey(before.messages, after.messages, '/messages', 'message', (message) => message.title, messageChanges),
    ...byKey(
      before.documents ?? {},
      after.documents ?? {},
      '/documents',
      'document',
      (document) => document.title,
      changed('document'),
    ),
    ...byKey(before.fees, after.fees, '/fees', 'fee', (fee) => fee.title, feeChanges),
    ...byKey(
      before.routes ?? {},
      after.routes ?? {},
      '/routes',
      'escalation route',
      (route) => route.title,
      changed('escalation route'),
    ),
    ...byKey(
      before.bookings,
      after.bookings,
      '/bookings',
      'booking calendar',
      (booking) => booking.title,
      changed('booking calendar'),
    ),
    ...byKey(
      before.calendars,
      after.calendars,
      '/calendars',
      'working calendar',
      (calendar) => calendar.title,
      changed('working calendar'),
    ),
    ...journeyChanges(before.journeys ?? [], after.journeys ?? []),
    ...(same(before.replies, after.replies)
      ? []
      : [{ at: '/replies', words: 'The ready replies of the team have changed' }]),
    ...(same(before.translations, after.translations)
      ? []
      : [{ at: '/translations', words: 'The translations of the service have changed' }]),
  ]
}

/** The text of a value whatever the order of its keys. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}

/** The order of names counts too: it is the order in which questions are asked. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function byKey<T>(
  before: Record<string, T>,
  after: Record<string, T>,
  at: string,
  what: string,
  titleOf: (value: T) => string,
  inside: (before: T, after: T, at: string) => Change[],
): Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap((key) => {
    const [old, now] = [before[key], after[key]]
    if (old === undefined) return [{ at: `${at}/${key}`, words: `The ${what} “${titleOf(now!)}” is new` }]
    if (now === undefined) return [{ at, words: `The ${what} “${titleOf(old)}” is gone` }]
    return same(old, now) ? [] : inside(old, now, `${at}/${key}`)
  })
}

function changed<T extends { title: string }>(what: string) {
  return (_: T, now: T, at: string): Change[] => [{ at, words: `The ${what} “${now.title}” has changed` }]
}

function formChanges(before: Form, after: Form, at: string): Change[] {
  const old = new Map(before.pages.map((page) => [page.id, page]))
  const kept = new Set(after.pages.map(({ id }) => id))
  const changes: Change[] = before.pages
    .filter(({ id }) => !kept.has(id))
    .map(({ title }) => ({ at, words: `The page “${title}” is gone` }))
  for (const [index, page] of after.pages.entries()) {
    const was = old.get(page.id)
    const place = `${at}/pages/${index}`
    if (!was) changes.push({ at: place, words: `The page “${page.title}” is new` })
    else if (!same(was, page)) changes.push(...pageChanges(was, page, place))
  }
  const order = (form: Form, other: Set<string>) =>
    form.pages
      .map(({ id }) => id)
      .filter((id) => other.has(id))
      .join()
  if (order(before, kept) !== order(after, new Set(old.keys())))
    changes.push({ at, words: 'The pages are in another order' })
  if (!same(before.sections, after.sections)) changes.push({ at, words: sectionWords(before, after) })
  if (!same(before.translations, after.translations))
    changes.push({ at: `${at}/translations`, words: 'The translations have changed' })
  return changes
}

function sectionWords(before: Form, after: Form): string {
  if (!before.sections) return `The form “${after.title}” is now done in sections, from a list of tasks`
  if (!after.sections) return `The form “${after.title}” is no longer done in sections`
  return `The sections of the form “${after.title}” have changed`
}

function pageChanges(before: Form['pages'][number], after: Form['pages'][number], at: string): Change[] {
  const [old, now] = [before.schema.properties, after.schema.properties]
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  const changes = names.flatMap((name) => {
    const title = String((now[name] ?? old[name])?.['title'] ?? name)
    if (!(name in old))
      return [
        { at: `${at}/schema/properties/${name}`, words: `The question “${title}” is new on the page “${after.title}”` },
      ]
    if (!(name in now)) return [{ at, words: `The question “${title}” is gone from the page “${after.title}”` }]
    const kept = same(old[name], now[name]) && same(before.uiSchema[name], after.uiSchema[name])
    return kept ? [] : [{ at: `${at}/schema/properties/${name}`, words: `The question “${title}” has changed` }]
  })
  if (!same(before.showWhen, after.showWhen))
    changes.push({ at, words: `When the page “${after.title}” is shown has changed` })
  if (!same(before.schema.required, after.schema.required))
    changes.push({ at, words: `Which answers are required on “${after.title}” has changed` })
  const order = (one: object, other: object) =>
    Object.keys(one)
      .filter((name) => name in other)
      .join()
  if (order(old, now) !== order(now, old))
    changes.push({ at, words: `The questions on “${after.title}” are in another order` })
  return changes.length > 0 ? changes : [{ at, words: `The page “${after.title}” has changed` }]
}

function journeyChanges(before: Journey[], after: Journey[]): Change[] {
  const byId = (journeys: Journey[]) => Object.fromEntries(journeys.map((journey) => [journey.id, journey]))
  const found = byKey(byId(before), byId(after), '', 'journey', ({ title }) => title, changed('journey'))
  return found.map((change) => ({ ...change, at: '/journeys' }))
}

function processChanges(before: Process, after: Process): Change[] {
  const start =
    before.start === after.start ? [] : [{ at: '/process/start', words: 'The process starts with another step' }]
  const steps = byKey(
    before.steps,
    after.steps,
    '/process/steps',
    'step',
    (step) => step.title,
    (_, step, at) => [{ at, words: `The step “${step.title}” has changed` }],
  )
  const rest = (
    [
      ['clock', 'How long the whole case may take has changed'],
      ['withdraw', 'When a resident may withdraw has changed'],
      ['reopen', 'When a request may be opened again has changed'],
      ['cancel', 'When the council may cancel has changed'],
    ] as const
  ).flatMap(([key, words]) => (same(before[key], after[key]) ? [] : [{ at: `/process/${key}`, words }]))
  return [...start, ...steps, ...rest]
}

function messageChanges(_: Message, now: Message, at: string): Change[] {
  return [{ at, words: `The message “${now.title}” has changed` }]
}

function feeChanges(before: Fee, after: Fee, at: string): Change[] {
  const old = new Map(before.lines.map((line) => [line.id, line]))
  const kept = new Set(after.lines.map(({ id }) => id))
  const changes: Change[] = before.lines
    .filter(({ id }) => !kept.has(id))
    .map(({ label }) => ({ at, words: `“${label}” is no longer charged` }))
  for (const [index, line] of after.lines.entries()) {
    const was = old.get(line.id)
    const place = `${at}/lines/${index}`
    if (!was) changes.push({ at: place, words: `“${line.label}” is now charged: ${pounds(line.amount)}` })
    else if (was.amount !== line.amount)
      changes.push({
        at: place,
        words: `“${line.label}” costs ${pounds(line.amount)} instead of ${pounds(was.amount)}`,
      })
    else if (!same(was, line)) changes.push({ at: place, words: `When or how “${line.label}” is charged has changed` })
  }
  return changes
}
