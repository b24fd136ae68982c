import type { Recipient } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import { end, message, smallService, task } from '../small-service.fixture.ts'
import { checkMessages } from './messages.ts'
import { pathsOf } from './paths.ts'

const tell = (to: Recipient) => ({ ...message, config: { message: 'confirmed', to } })
const asked = { ...task, next: 'end' }
const found = (service: ReturnType<typeof smallService>) =>
  checkMessages(service, pathsOf(service.process))
    .filter(({ code }) => code !== 'process/message-never-sent')
    .map(({ code, at }) => `${code} ${at}`)

test.each(['assignee', 'team', 'team-lead'] as const)('a message to the %s needs a task before it', (to) => {
  expect(found(smallService({ tell: { ...tell(to), next: 'ask' }, ask: asked, end }))).toEqual([
    'process/message-no-task /process/steps/tell/config/to',
  ])
  const after = smallService({ ask: { ...task, next: 'tell' }, tell: { ...tell(to), next: 'end' }, end })
  expect(found(after)).toEqual([])
})

test('a task before it in a later round is enough', () => {
  const back = { ...task, branches: [{ when: { '==': [{ var: 'outcome' }, 'no'] }, next: 'tell' }, { next: 'end' }] }
  expect(found(smallService({ tell: { ...tell('team'), next: 'ask' }, ask: back, end }))).toEqual([])
})

test("a task's own deadline reaches its team; a wait's deadline needs a task before it", () => {
  const deadlines = [
    { id: 'd', at: { after: { minutes: 0 } }, do: [{ action: 'remind', to: 'team', message: 'crew-reminder' }] },
  ] as never
  const clock = { calendar: 'council', target: { days: 1 } }
  expect(found(smallService({ ask: { ...asked, clock, deadlines }, end }))).toEqual([])
  const wait = { kind: 'wait', config: { for: { days: 3 } }, clock, deadlines }
  expect(found(smallService({ rest: { ...wait, next: 'end' }, end }))).toEqual([
    'process/message-no-task /process/steps/rest/deadlines/0/do/0/to',
  ])
})

test('an applicant whom no form asks for an email cannot be written to', () => {
  const service = structuredClone(
    smallService({ ask: { ...task, next: 'tell' }, tell: { ...tell('applicant'), next: 'end' }, end }),
  )
  expect(found(service)).toEqual([])
  for (const { uiSchema } of service.forms['request']!.pages) delete uiSchema['email']
  expect(found(service)).toEqual(['process/message-no-contact /process/steps/tell/config/to'])
})

test('an email that only a later form asks for comes too late to be the applicant’s address', () => {
  const form = (id: string) => ({ kind: 'form', config: { form: id, by: 'officer' } })
  const service = structuredClone(
    smallService({
      first: { ...form('request'), next: 'later' },
      later: { ...form('more'), next: 'tell' },
      tell: { ...tell('applicant'), next: 'end' },
      end,
    }),
  )
  service.forms['more'] = structuredClone(service.forms['request']!)
  expect(found(service)).toEqual([])
  for (const { uiSchema } of service.forms['request']!.pages) delete uiSchema['email']
  expect(found(service)).toEqual(['process/message-no-contact /process/steps/tell/config/to'])
})

test('a form on the way that asks the resident by a message needs their address too', () => {
  const ask = { kind: 'form', config: { form: 'request', by: 'resident', message: 'confirmed' } }
  const service = structuredClone(
    smallService({ first: { ...task, next: 'more' }, more: { ...ask, next: 'end' }, end }),
  )
  expect(found(service)).toEqual([])
  for (const { uiSchema } of service.forms['request']!.pages) delete uiSchema['email']
  expect(found(service)).toEqual(['process/message-no-contact /process/steps/more/config/message'])
})

test('a message that nothing sends is worth a look, and no more', () => {
  const service = smallService({ ask: { ...task, next: 'tell' }, tell: { ...tell('team'), next: 'end' }, end })
  service.messages = { confirmed: service.messages['confirmed']!, rate: service.messages['rate']! }
  expect(checkMessages(service, pathsOf(service.process))).toEqual([
    {
      code: 'process/message-never-sent',
      at: '/messages/rate',
      message: 'No step sends "Rating request" – send it, or take it away',
      level: 'warn',
    },
  ])
})
