import { proposeJourneys } from '@guildhall/process-engine'
import type { ServicePackage, TaskStepConfig } from '@guildhall/schemas'
import { checkServicePackage } from '@guildhall/schemas/check'
import bulkyWaste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { questionName } from '../form/names.ts'
import { type Question, questionsOf, readQuestion, ruleOf } from '../form/question.ts'
import { addBlock } from './add-block.ts'
import { addDeadline } from './add-deadline.ts'
import { addDocument } from './add-document.ts'
import { addFeeLine } from './add-fee-line.ts'
import { addPage } from './add-page.ts'
import { addProposedJourneys } from './add-proposed-journeys.ts'
import { addQuestion } from './add-question.ts'
import { addQuestionPage } from './add-question-page.ts'
import { addRoute } from './add-route.ts'
import { changeBlock } from './change-block.ts'
import { changeChecks } from './change-checks.ts'
import { changeClock } from './change-clock.ts'
import { changeDeadline } from './change-deadline.ts'
import { changeDocument } from './change-document.ts'
import { changeFeeLine } from './change-fee-line.ts'
import { changeMessage } from './change-message.ts'
import { changeQuestion } from './change-question.ts'
import { changeWays } from './change-ways.ts'
import type { Command } from './command.ts'
import { expectJourney } from './expect-journey.ts'
import { moveBlock } from './move-block.ts'
import { movePage } from './move-page.ts'
import { moveQuestion } from './move-question.ts'
import { putPage } from './put-page.ts'
import { putQuestions } from './put-questions.ts'
import { removeBlock } from './remove-block.ts'
import { removeDeadline } from './remove-deadline.ts'
import { removeFeeLine } from './remove-fee-line.ts'
import { removeJourney } from './remove-journey.ts'
import { removePage } from './remove-page.ts'
import { removeQuestions } from './remove-questions.ts'
import { renameOutcome } from './rename-outcome.ts'
import { renamePage } from './rename-page.ts'
import { renameStep } from './rename-step.ts'
import { requireQuestions } from './require-questions.ts'
import { setClock } from './set-clock.ts'
import { setEndingMessage } from './set-ending-message.ts'
import { setFeeLineCharge } from './set-fee-line-charge.ts'
import { setPageRule } from './set-page-rule.ts'
import { setQuestionRule } from './set-question-rule.ts'
import { setStepDocument } from './set-step-document.ts'
import { setTaskTeam } from './set-task-team.ts'

const pack = deepFreeze(structuredClone(bulkyWaste)) as unknown as ServicePackage
const gas: Question = {
  name: 'gas',
  schema: { type: 'boolean', title: 'Does it hold gas?' },
  ui: { 'ui:options': { kind: 'yes-no' } },
  required: true,
}
const rule = { some: [{ var: 'answers.items' }, { '==': [{ var: 'item' }, 'fridge'] }] }
const request = (after: ServicePackage) => after.forms['request']!
const page = (after: ServicePackage, id: string) => request(after).pages.find((one) => one.id === id)!
const names = (after: ServicePackage, id: string) => questionsOf(page(after, id)).map((one) => one.name)

const check = { question: 'place', rule: { '!!': [{ var: 'answers.place' }] }, message: 'Say where' }
const ways = [{ when: { '==': [{ var: 'outcome' }, 'refused'] }, next: 'tell-refused' }, { next: 'tell-collected' }]
const line = { fee: 'collection', line: 'base', label: 'Base' }

const collect = { step: 'collect', title: 'Collect' }
const level = { after: { workingHours: 4 }, to: 'team-lead' as const, message: 'crew-overdue' }

const commands: Command[] = [
  addFeeLine({ fee: 'collection', label: 'Two people to lift', amount: 1200 }),
  changeChecks({ form: 'request', page: 'place', title: 'Place', at: 0, check, does: 'Added' }),
  changeChecks({ form: 'request', page: 'items', title: 'Items', at: 0, check: undefined, does: 'Deleted' }),
  changeWays({ step: 'collect', title: 'Collect', ways: [{ next: 'tell-collected' }] }),
  changeWays({ step: 'pay', title: 'Pay', ways: [ways[0]!, ...ways] }),
  removeFeeLine(line),
  setFeeLineCharge({ ...line, charge: { when: rule, times: 2 } }),
  addDocument({ title: 'Letter' }),
  addPage({ form: 'request', title: 'Access', after: 'items' }),
  addQuestion({ form: 'request', page: 'items', question: gas }),
  addQuestionPage({ form: 'request', after: 'items', question: gas }),
  changeFeeLine({ fee: 'collection', line: 'base', label: 'Base', change: { amount: 4000 } }),
  changeMessage({ message: 'confirmed', title: 'Confirmation', change: { subject: 'Booked' } }),
  changeQuestion({ form: 'request', page: 'place', question: { ...gas, name: 'place' }, what: 'the title' }),
  setEndingMessage({ when: 'withdraw', title: 'Rate', message: 'rate' }),
  setEndingMessage({ when: 'cancel', title: 'Cancelled', message: undefined }),
  movePage({ form: 'request', page: 'photo', title: 'Photo', by: -1 }),
  moveQuestion({ form: 'request', page: 'contact', name: 'email', title: 'Email', by: 1 }),
  removeJourney({ journey: 0, title: 'Collected' }),
  removePage({ form: 'request', page: 'photo', title: 'Photo' }),
  putPage({ form: 'request', page: 'photo', title: 'Photo', before: 'address', where: 'before “Where”' }),
  putQuestions({ form: 'request', names: ['phone'], what: 'Phone', to: { page: 'photo' }, where: 'to the end' }),
  removeQuestions({ form: 'request', names: ['phone', 'email'], what: '2 questions' }),
  requireQuestions({ form: 'request', names: ['phone', 'photo'], what: '2 questions', required: true }),
  renameOutcome({ step: 'collect', outcome: 'refused', title: 'Not out' }),
  renamePage({ form: 'request', page: 'photo', title: 'A picture' }),
  renameStep({ step: 'collect', title: 'Fetch' }),
  addDeadline({ owner: collect, deadline: { at: { share: 0.5 }, do: [{ action: 'reassign', to: 'team-lead' }] } }),
  addRoute({ title: 'Up', level }),
  changeClock({ owner: collect, change: (clock) => ({ ...clock, target: { workingDays: 3 }, restart: true }) }),
  setClock({ owner: collect, clock: undefined }),
  setClock({ owner: { title: '' }, clock: { calendar: 'council', target: { days: 9 } } }),
  changeDeadline({ owner: collect, deadline: 'reminder', change: (one) => ({ ...one, at: { share: 0.2 } }) }),
  removeDeadline({ owner: collect, deadline: 'reminder' }),
  setPageRule({ form: 'request', page: 'photo', title: 'Photo', rule }),
  setQuestionRule({ form: 'request', page: 'contact', name: 'phone', title: 'Phone', rule }),
  setTaskTeam({ step: 'collect', title: 'Collect', team: 'parks' }),
]

test.each(commands.map((command) => [command.sentence, command] as const))(
  'the package is sound after "%s", and the one before is untouched',
  (_sentence, command) => {
    const after = command.apply(pack)
    expect(JSON.stringify(after) === JSON.stringify(pack)).toBe(false)
    expect(checkServicePackage(after)).toEqual([])
    expect(pack).toEqual(bulkyWaste)
  },
)

test('a question goes to the neighbouring page from the edge of its own, and keeps that it must be answered', () => {
  const up = moveQuestion({ form: 'request', page: 'contact', name: 'fullName', title: 'Name', by: -1 }).apply(pack)
  expect(names(up, 'place')).toEqual(['place', 'fullName'])
  expect(names(up, 'contact')).toEqual(['email', 'phone'])
  expect(page(up, 'place').schema.required).toEqual(['place', 'fullName'])
  expect(page(up, 'contact').schema.required).toEqual(['email'])
  const back = moveQuestion({ form: 'request', page: 'place', name: 'fullName', title: 'Name', by: 1 }).apply(up)
  expect(names(back, 'contact')).toEqual(names(pack, 'contact'))
  expect(back).toEqual(pack)
})

test('the first question cannot go further up, nor the last further down', () => {
  const first = moveQuestion({ form: 'request', page: 'address', name: 'address', title: 'Address', by: -1 })
  const last = moveQuestion({ form: 'request', page: 'slot', name: 'slot', title: 'Day', by: 1 })
  expect(first.apply(pack)).toEqual(pack)
  expect(last.apply(pack)).toEqual(pack)
})

test('a question on a new page stands right after the page that was selected', () => {
  const after = addQuestionPage({ form: 'request', after: 'items', question: gas }).apply(pack)
  expect(
    request(after)
      .pages.map((one) => one.id)
      .slice(1, 3),
  ).toEqual(['items', 'does-it-hold-gas'])
  expect(page(after, 'does-it-hold-gas').schema).toEqual({
    type: 'object',
    properties: { gas: gas.schema },
    required: ['gas'],
  })
})

test('a rule of a question is kept where stock forms pass over it, and goes away whole', () => {
  const input = { form: 'request', page: 'contact', name: 'phone', title: 'Phone' }
  const ruled = setQuestionRule({ ...input, rule }).apply(pack)
  expect(ruleOf(readQuestion(page(ruled, 'contact'), 'phone')!)).toEqual(rule)
  expect(setQuestionRule({ ...input, rule: undefined }).apply(ruled)).toEqual(pack)
})

test('a translation follows its page and its question, and goes with them', () => {
  const welsh = (after: ServicePackage) => request(after).translations!['cy']!
  const address = '/schema/properties/address/title'
  const swapped = movePage({ form: 'request', page: 'address', title: 'Where', by: 1 }).apply(pack)
  expect(welsh(swapped)['/pages/1/title']).toBe(welsh(pack)['/pages/0/title'])
  expect(welsh(swapped)[`/pages/1${address}`]).toBe(welsh(pack)[`/pages/0${address}`])
  expect(welsh(swapped)['/title']).toBe(welsh(pack)['/title'])
  const moved = moveQuestion({ form: 'request', page: 'address', name: 'address', title: 'Where', by: 1 }).apply(pack)
  expect(welsh(moved)[`/pages/1${address}`]).toBe(welsh(pack)[`/pages/0${address}`])
  expect(welsh(moved)['/pages/0/title']).toBe(welsh(pack)['/pages/0/title'])
  const removed = removePage({ form: 'request', page: 'address', title: 'Where' }).apply(pack)
  const pages = (after: ServicePackage) =>
    new Set(Object.keys(welsh(after)).flatMap((pointer) => /^\/pages\/(\d+)\//.exec(pointer)?.[1] ?? []))
  expect([...pages(pack)].sort()).toEqual(['0', '1', '2', '3', '4', '5'])
  expect([...pages(removed)].sort()).toEqual(['0', '1', '2', '3', '4'])
  expect(welsh(removed)['/pages/0/title']).toBe(welsh(pack)['/pages/1/title'])
})

test('the checks on a question go with it', () => {
  const after = removeQuestions({ form: 'request', names: ['items'], what: 'Items' }).apply(pack)
  expect(page(after, 'items').checks).toBeUndefined()
})

test('the only page of a form stays', () => {
  const one = { ...pack, forms: { request: { ...request(pack), pages: [page(pack, 'photo')] } } }
  expect(removePage({ form: 'request', page: 'photo', title: 'Photo' }).apply(one)).toEqual(one)
})

test('a name is made from what is asked, once in the form, and never one that JavaScript reserves', () => {
  expect(questionName(request(pack), 'Does the fridge still hold gas?')).toBe('doesTheFridgeStillHoldGas')
  expect(questionName(request(pack), 'E-mail')).toBe('eMail')
  expect(questionName(request(pack), 'Email')).toBe('email2')
  expect(questionName(request(pack), 'Constructor')).toBe('constructor2')
  expect(questionName(request(pack), '24 hours?')).toBe('question24Hours')
  expect(questionName(request(pack), '???')).toBe('question')
})

test('a line of a fee gets an id of its own, and the last one cannot be taken away', () => {
  const twice = [1, 2].reduce(
    (now) => addFeeLine({ fee: 'collection', label: 'Stairs!', amount: 500 }).apply(now),
    pack,
  )
  const lines = twice.fees['collection']!.lines
  expect(lines.slice(-2).map(({ id }) => id)).toEqual(['stairs', 'stairs-2'])
  const none = lines.reduce((now, { id }) => removeFeeLine({ ...line, line: id }).apply(now), twice)
  expect(none.fees['collection']!.lines).toHaveLength(1)
})

test('a line that is charged always and once carries no rule', () => {
  const ruled = setFeeLineCharge({ ...line, charge: { when: rule, times: 2 } }).apply(pack)
  expect(setFeeLineCharge({ ...line, charge: {} }).apply(ruled)).toEqual(pack)
})

test('the Welsh of a line or a check goes with it, and those after it keep theirs', () => {
  const label = (after: ServicePackage, at: number) =>
    after.translations?.['cy']?.[`/fees/collection/lines/${at}/label`]
  const after = removeFeeLine({ ...line, line: 'extra' }).apply(pack)
  expect([0, 1, 2, 3].map((at) => label(after, at))).toEqual([
    label(pack, 0),
    label(pack, 2),
    label(pack, 3),
    undefined,
  ])
  const target = { form: 'request', page: 'items', title: 'Items', at: 0, check: undefined, does: 'Deleted' } as const
  const texts = request(changeChecks(target).apply(pack)).translations!['cy']!
  expect(Object.keys(texts).filter((pointer) => pointer.includes('/checks/'))).toEqual([])
})

test('one way on is a plain next step, and a page without checks has no list of them', () => {
  const one = changeWays({ step: 'collect', title: 'Collect', ways: [{ next: 'tell-collected' }] }).apply(pack)
  expect(one.process.steps['collect']).toMatchObject({ next: 'tell-collected' })
  expect(one.process.steps['collect']).not.toHaveProperty('branches')
  const target = { form: 'request', page: 'items', title: 'Items', at: 0, check: undefined, does: 'Deleted' } as const
  expect(page(changeChecks(target).apply(pack), 'items')).not.toHaveProperty('checks')
})

test('outcomes keep their ids when they are renamed', () => {
  const after = renameOutcome({ step: 'collect', outcome: 'refused', title: 'Not out' }).apply(pack)
  const config = after.process.steps['collect']!.config as unknown as TaskStepConfig
  expect(config.outcomes.map((one) => [one.id, one.title])).toEqual([
    ['collected', 'Collected'],
    ['refused', 'Not out'],
  ])
})

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object') {
    for (const inner of Object.values(value)) deepFreeze(inner)
    Object.freeze(value)
  }
  return value
}

test('a journey that comes out otherwise is made to expect it, unless its moves cannot be made any more', () => {
  const dearer = changeFeeLine({ fee: 'collection', line: 'base', label: 'Base', change: { amount: 4000 } }).apply(pack)
  const accept = expectJourney({ journey: 0, title: 'Collected' })
  expect(accept.apply(dearer).journeys![0]!.expect).toEqual({ ...pack.journeys![0]!.expect, fee: 6700 })
  expect(accept.apply(pack)).toBe(pack)
  const other = renamedOutcome(pack)
  expect(accept.apply(other)).toBe(other)
})

test('journeys are added for what is not tried yet, and nothing when all is', () => {
  expect(addProposedJourneys({ proposed: proposeJourneys(pack, pack.journeys) }).apply(pack)).toBe(pack)
  const { journeys: _, ...bare } = pack
  const proposed = proposeJourneys(bare)
  const after = addProposedJourneys({ proposed }).apply(bare)
  expect(after.journeys!.length).toBeGreaterThan(2)
  expect(checkServicePackage(after)).toEqual([])
  // Pressed twice, or undone and pressed again: nothing stands there twice.
  expect(addProposedJourneys({ proposed }).apply(after)).toBe(after)
})

/** The package with another id for the outcome that the journey chooses. */
function renamedOutcome(before: ServicePackage): ServicePackage {
  const after = structuredClone(before)
  const config = after.process.steps['collect']!.config as unknown as TaskStepConfig
  config.outcomes[0]!.id = 'fetched'
  return after
}

test('a document is written part by part, each of them undone by itself, and never left without one', () => {
  const id = 'letter'
  const within = { document: id, title: 'Letter' }
  const blocks = (after: ServicePackage) => after.documents![id]!.blocks.map(({ block }) => block)
  const added = addDocument({ title: 'Letter' }).apply(pack)
  const longer = addBlock({ ...within, kind: 'a table of fees', block: { block: 'fees' } }).apply(added)
  expect(blocks(longer)).toEqual(['paragraph', 'fees'])
  const changed = changeBlock({ ...within, at: 0, block: { block: 'heading', text: 'Hello' } }).apply(longer)
  expect(blocks(changed)).toEqual(['heading', 'fees'])
  const moved = moveBlock({ ...within, at: 1, by: -1 }).apply(changed)
  expect(blocks(moved)).toEqual(['fees', 'heading'])
  expect(moveBlock({ ...within, at: 0, by: -1 }).apply(moved)).toEqual(moved)
  const shorter = removeBlock({ ...within, at: 0 }).apply(moved)
  expect(blocks(shorter)).toEqual(['heading'])
  expect(removeBlock({ ...within, at: 0 }).apply(shorter)).toEqual(shorter)
  const welsh = changeDocument({ ...within, change: { language: 'cy' } }).apply(shorter)
  expect(welsh.documents![id]).toMatchObject({ title: 'Letter', language: 'cy' })
  expect(checkServicePackage(welsh)).toEqual([])
})

test('a step makes the document that is chosen, for whom is chosen', () => {
  const step = { kind: 'document', title: 'Letter', config: { document: 'old' }, next: 'done' }
  const before = { ...pack, process: { ...pack.process, steps: { ...pack.process.steps, letter: step } } }
  const chosen = setStepDocument({ step: 'letter', title: 'Letter', change: { document: 'new' } }).apply(before)
  const after = setStepDocument({ step: 'letter', title: 'Letter', change: { to: 'staff' } }).apply(chosen)
  expect(after.process.steps['letter']!.config).toEqual({ document: 'new', to: 'staff' })
})
