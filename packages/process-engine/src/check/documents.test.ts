import type { Document, ServicePackage } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import { end, smallService, task } from '../small-service.fixture.ts'
import { checkProcess } from './check-process.ts'

const request = { kind: 'form', config: { form: 'request', by: 'resident' }, next: 'letter' }
const letter = { kind: 'document', config: { document: 'letter' }, next: 'end' }

function codesOf(blocks: Document['blocks'], steps: Record<string, object> = { request, letter, end }) {
  const made: ServicePackage = {
    ...smallService(steps as never),
    documents: { letter: { title: 'Letter', blocks } },
  }
  return checkProcess(made)
    .filter(({ code }) => code !== 'process/message-never-sent')
    .map(({ code, at }) => `${code} ${at}`)
}

const paragraph = (text: string): Document['blocks'] => [{ block: 'paragraph', text }]

test('a document of known words and of answers that the form asks for has no problem', () => {
  expect(codesOf(paragraph('((council)) on ((today)): ((reference)), ((answers.place))'))).toEqual([])
})

test('a step that names a document which does not exist is told', () => {
  const gone = { ...letter, config: { document: 'gone' } }
  const codes = codesOf(paragraph('Hello'), { request, letter: gone, end })
  expect(codes).toContain('process/unknown-document /process/steps/letter/config/document')
  expect(codes).toContain('process/document-never-made /documents/letter')
})

test('an answer that no form asks for is told where it stands, in a text and in a table', () => {
  expect(codesOf([{ block: 'list', items: ['Fine', '((answers.moon))'] }])).toEqual([
    'process/unknown-question /documents/letter/blocks/0/items/1',
  ])
  expect(codesOf([{ block: 'answers', questions: ['place', 'moon'] }])).toEqual([
    'process/unknown-question /documents/letter/blocks/0/questions/1',
  ])
})

test('an answer to a form that comes only after the document is told', () => {
  const forms = { seen: { ...smallService({ end }).forms['request']!, id: 'seen' } }
  const page = {
    id: 'seen',
    title: 'Seen',
    schema: { type: 'object', properties: { seen: { type: 'string' } } },
    uiSchema: {},
  }
  const made = smallService({
    request,
    letter: { ...letter, next: 'look' },
    look: { ...task, config: { ...task.config, form: 'seen' }, next: 'end' },
    end,
  })
  const service = {
    ...made,
    forms: { ...made.forms, seen: { ...forms.seen, pages: [page] } },
    documents: { letter: { title: 'Letter', blocks: paragraph('((answers.seen))') } },
  } as ServicePackage
  expect(checkProcess(service).map(({ code, at }) => `${code} ${at}`)).toContain(
    'process/read-before /documents/letter/blocks/0/text',
  )
})

test('a word that stands for nothing keeps the service from being published', () => {
  expect(codesOf([{ block: 'signature', name: '((mayor))' }])).toEqual([
    'process/document-unknown-word /documents/letter/blocks/0/name',
  ])
})

test('a title that would differ from case to case is told, for the ledger and its readers know documents by it', () => {
  const letters = { letter: { title: 'To ((name))', blocks: paragraph('Hello') } }
  const service = { ...smallService({ request, letter, end } as never), documents: letters } as ServicePackage
  expect(checkProcess(service).map(({ code, at }) => `${code} ${at}`)).toContain(
    'process/document-unknown-word /documents/letter/title',
  )
})

test('steps that only make documents may not go round', () => {
  const again = {
    ...letter,
    next: undefined,
    branches: [{ when: { var: 'answers.place' }, next: 'letter' }, { next: 'end' }],
  }
  expect(codesOf(paragraph('Hello'), { request, letter: again, end }).join()).toContain('process/endless-round')
})
