import type { Page, Rule } from '@guildhall/schemas'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { everyKindService } from './e2e/every-kind.ts'
import { publishService } from './e2e/publish-service.ts'
import { type StartedSite, startSite } from './e2e/start-site.ts'
import { Visitor } from './e2e/visitor.ts'

jest.setTimeout(60_000)

let site: StartedSite

/** A page with one question of a few letters. */
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

const is = (name: string, value: string): Rule => ({ '==': [{ var: `answers.${name}` }, value] })

beforeAll(async () => {
  site = await startSite()
  const service = everyKindService()
  service.service = { ...service.service, slug: 'pets', name: 'Pets', prefix: 'PET' }
  const [form] = Object.values(service.forms)
  form!.pages = [
    page('pet', { required: true }),
    page('breed', { showWhen: is('pet', 'dog') }),
    page('papers', { showWhen: is('breed', 'pedigree'), required: true }),
    page('club', { showWhen: is('pet', 'dog') }),
    page('colour'),
  ]
  delete form!.translations
  await publishService(site.url, site.databaseUrl, service)
}, 120_000)

afterAll(async () => {
  await site?.stop()
}, 60_000)

type Journey = [name: string, begun: Record<string, string>, change: [string, string], stops: [string, string][]]

test.each<Journey>([
  ['leads straight back where nothing depends on it', { pet: 'cat', colour: 'red' }, ['colour', 'blue'], []],
  ['leads straight back where it only hides pages', { pet: 'dog', breed: 'mixed', colour: 'red' }, ['pet', 'cat'], []],
  [
    'asks each page that it brings, though none needs an answer, and nothing else',
    { pet: 'cat', colour: 'red' },
    ['pet', 'dog'],
    [
      ['breed', 'mixed'],
      ['club', ''],
    ],
  ],
  [
    'asks what an answer on the way brings as well, in the order of the form',
    { pet: 'cat', colour: 'red' },
    ['pet', 'dog'],
    [
      ['breed', 'pedigree'],
      ['papers', 'yes'],
      ['club', 'none'],
    ],
  ],
  [
    'asks only the page that it brings in the middle',
    { pet: 'dog', breed: 'mixed', club: 'none', colour: 'red' },
    ['breed', 'pedigree'],
    [['papers', 'yes']],
  ],
])('a changed answer %s', async (_name, begun, [changed, to], stops) => {
  const visitor = new Visitor(site.url)
  const { location: draft } = await visitor.submit('/services/pets', {}, '/services/pets/start')
  let { location } = await visitor.get(draft)
  while (!location.endsWith('/check')) {
    const name = location.split('/').at(-1) ?? ''
    location = (await visitor.submit(location, { [name]: begun[name] ?? '' })).location
  }
  location = (await visitor.submit(`${draft}/${changed}?from=check`, { [changed]: to })).location
  for (const [name, answer] of stops) {
    expect(location.split('?')[0]).toBe(`${draft}/${name}`)
    location = (await visitor.submit(location, { [name]: answer })).location
  }
  expect(location).toBe(`${draft}/check`)
})
