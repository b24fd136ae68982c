import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { DOCUMENT_WORDS, FACT_WORDS } from '@guildhall/process-engine'
import { expect, test } from '@jest/globals'
import { readCatalogue } from './read-catalogue.ts'

const root = join(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const pages = ['README.md', 'schemas/README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)]
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ path, text: read(path) }))

/** The first column of the tables of a page, where it is `code`. */
function firstColumn(path: string): string[] {
  return [...read(path).matchAll(/^\| `([^`]+)` /gm)].map(([, word]) => word!)
}

test('docs/ledger.md and its schema list the same types, in the same order', () => {
  const { enum: types } = JSON.parse(read('schemas/ledger/event-type.schema.json')) as { enum: string[] }
  expect(firstColumn('docs/ledger.md')).toEqual(types)
})

test('docs/messages.md lists exactly the facts that the worker fills in', () => {
  const source = read('packages/casework/src/work/message-facts.ts')
  const [, facts = ''] = /Promise<Record<string, string>> \{.*?\n {2}return \{\n(.*?)\n {2}\}/s.exec(source) ?? []
  const ofTheCouncil = read('packages/casework/src/council/council-facts.ts')
  const names = [...`${facts}\n${ofTheCouncil}`.matchAll(/^ {4}(\w+):/gm)].map(([, name]) => name!)
  expect(names).toContain('reference')
  expect(firstColumn('docs/messages.md').sort()).toEqual(names.sort())
})

test('documents know the facts that messages do, but for those of a renewal, and what docs/documents.md adds', () => {
  const ofRenewals = ['renewAnew', 'renewBefore', 'renewLink']
  expect([...FACT_WORDS, ...ofRenewals].sort()).toEqual(firstColumn('docs/messages.md').sort())
  expect(firstColumn('docs/documents.md')).toEqual(expect.arrayContaining(DOCUMENT_WORDS.slice(FACT_WORDS.length)))
})

test.each(readCatalogue())(
  'the messages of $file use no word that docs/messages.md does not explain',
  ({ service }) => {
    const words = Object.values(service.messages).flatMap(({ subject, body }) => [
      ...`${subject} ${body}`.matchAll(/\(\(([^()]*)\)\)/g),
    ])
    expect(words.length).toBeGreaterThan(0)
    expect(firstColumn('docs/messages.md')).toEqual(expect.arrayContaining(words.map(([, word]) => word)))
  },
)

test.each(pages)('every file that $path links to or names is there', ({ path, text }) => {
  const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
    .map(([, link]) => link!)
    // Pictures of the screens are taken after everything else.
    .filter((link) => !/^https?:|^docs\/pictures\//.test(link))
    .map((link) => normalize(join(dirname(path), link)))
  const named = [...text.matchAll(/`((?:apps|packages|schemas|migrations|scripts|docs)\/[^`\s]*)`/g)]
    .map(([, name]) => name!)
    // What stands in angle brackets is for the reader to fill in.
    .filter((name) => !/[<…*{]/.test(name))
  expect([...links, ...named].filter((name) => !existsSync(join(root, name)))).toEqual([])
})

test('the map of README.md shows every app and every package', () => {
  const folders = ['apps', 'packages'].flatMap((folder) => readdirSync(join(root, folder)))
  const shown = [...read('README.md').matchAll(/^ {2,4}([a-z-]+)\/ {2,}/gm)].map(([, name]) => name!)
  expect(shown.filter((name) => name !== 'services').sort()).toEqual(folders.sort())
})

test.each(pages.filter(({ path }) => path.includes('how-to-add-')))('$path has at most five steps', ({ text }) => {
  const steps = text.match(/^\d+\. /gm) ?? []
  expect(steps.length).toBeGreaterThan(0)
  expect(steps.length).toBeLessThanOrEqual(5)
})
