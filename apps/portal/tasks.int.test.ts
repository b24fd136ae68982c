import type { Page, Rule } from '@guildhall/schemas'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { everyKindService } from './e2e/every-kind.ts'
import { publishService } from './e2e/publish-service.ts'
import { type StartedSite, startSite } from './e2e/start-site.ts'
import { Visitor } from './e2e/visitor.ts'

jest.setTimeout(60_000)

let site: StartedSite

function page(id: string, more: { required?: boolean; showWhen?: Rule } = {}): Page {
  const { required = false, showWhen } = more
  return {
    id,
    title: `About ${id}`,
    ...(showWhen !== undefined && { showWhen }),
    schema: {
      type: 'object',
      properties: { [id]: { type: 'string', title: `What is the ${id}?`, maxLength: 50 } },
      ...(required && { required: [id] }),
    },
    uiSchema: { [id]: { 'ui:options': { kind: 'short-text' } } },
  }
}

// The lead is asked for dogs only, so its section waits for the breed; the colour needs no answer.
const isDog: Rule = { '==': [{ var: 'answers.pet' }, 'dog'] }

beforeAll(async () => {
  site = await startSite()
  const service = everyKindService()
  service.service = { ...service.service, slug: 'kennels', name: 'Kennels', prefix: 'KNL' }
  const [form] = Object.values(service.forms)
  form!.title = 'A place in the kennels'
  form!.pages = [
    page('pet', { required: true }),
    page('breed', { required: true, showWhen: isDog }),
    page('lead', { required: true, showWhen: isDog }),
    page('colour'),
  ]
  form!.sections = [
    { id: 'pet', title: 'Your pet', pages: ['pet', 'breed'] },
    { id: 'walks', title: 'Walks', pages: ['lead'] },
    { id: 'rest', title: 'The rest', pages: ['colour'] },
  ]
  form!.translations = { cy: { '/sections/0/title': 'Eich anifail' } }
  await publishService(site.url, site.databaseUrl, service)
}, 120_000)

afterAll(async () => {
  await site?.stop()
}, 60_000)

/** The list of tasks as lines, with whether each can be opened. */
function listed(html: string): string[] {
  return html
    .split('<li class="govuk-task-list__item')
    .slice(1)
    .map((item) => {
      const words = item.slice(item.indexOf('>') + 1).replace(/<[^>]+>/g, '|')
      return `${item.includes('<a ') ? '' : '(closed) '}${words
        .split('|')
        .filter((word) => word.trim() !== '')
        .slice(0, 2)
        .join(': ')}`
    })
}

async function begin(): Promise<{ visitor: Visitor; draft: string; tasks: () => Promise<string[]> }> {
  const visitor = new Visitor(site.url)
  const { location: draft } = await visitor.submit('/services/kennels', {}, '/services/kennels/start')
  expect((await visitor.get(draft)).location).toBe(`${draft}/tasks`)
  return { visitor, draft, tasks: async () => listed((await visitor.get(`${draft}/tasks`)).html) }
}

test('sections come and go with the answers, wait for one another, and are all completed before the answers are checked', async () => {
  const { visitor, draft, tasks } = await begin()
  expect(await tasks()).toEqual(['Your pet: Not yet started', 'The rest: Not yet started'])

  expect((await visitor.submit(`${draft}/pet`, { pet: 'dog' })).location).toBe(`${draft}/breed`)
  expect(await tasks()).toEqual([
    'Your pet: In progress',
    '(closed) Walks: Cannot start yet',
    'The rest: Not yet started',
  ])
  expect((await visitor.get(`${draft}/lead`)).location).toBe(`${draft}/tasks`)

  expect((await visitor.submit(`${draft}/colour`, { colour: '' })).location).toBe(`${draft}/tasks`)
  expect((await visitor.submit(`${draft}/breed`, { breed: 'Pug' })).location).toBe(`${draft}/tasks`)
  expect(await tasks()).toEqual(['Your pet: Completed', 'Walks: Not yet started', 'The rest: Completed'])
  expect((await visitor.get(`${draft}/check`)).location).toBe(`${draft}/tasks`)

  expect((await visitor.submit(`${draft}/lead`, { lead: 'Red' })).location).toBe(`${draft}/tasks`)
  const checked = await visitor.get(`${draft}/check`)
  expect(checked.status).toBe(200)
  expect(checked.html.match(/<h2[^>]*>[^<]*/g)?.map((tag) => tag.replace(/<[^>]*>/, ''))).toEqual(
    expect.arrayContaining(['Your pet', 'Walks', 'The rest']),
  )
})

test('an answer changed from the check page asks what it brings in other sections and leads back to it', async () => {
  const { visitor, draft, tasks } = await begin()
  await visitor.submit(`${draft}/pet`, { pet: 'cat' })
  await visitor.submit(`${draft}/colour`, { colour: 'Grey' })
  expect(await tasks()).toEqual(['Your pet: Completed', 'The rest: Completed'])
  const first = await visitor.submit(`${draft}/pet?from=check`, { pet: 'dog' })
  expect(first.location).toBe(`${draft}/breed?from=check&pending=lead`)
  const second = await visitor.submit(first.location, { breed: 'Pug' })
  expect(second.location).toBe(`${draft}/lead?from=check`)
  expect((await visitor.submit(second.location, { lead: 'Red' })).location).toBe(`${draft}/check`)
})

test('the list speaks the reader’s language as far as the service does, and is somebody’s own', async () => {
  const { visitor, draft } = await begin()
  const welsh = (await visitor.get(`${draft}/tasks?lang=cy`)).html
  expect(listed(welsh)).toEqual(['Eich anifail: Heb ddechrau eto', 'The rest: Heb ddechrau eto'])
  expect((await new Visitor(site.url).get(`${draft}/tasks`)).status).toBe(404)
})

test('a form without sections has no list of tasks', async () => {
  const visitor = new Visitor(site.url)
  const { location: draft } = await visitor.submit('/services/missed-bin', {}, '/services/missed-bin/start')
  expect((await visitor.get(`${draft}/tasks`)).status).toBe(404)
})
