import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const packages = join(import.meta.dirname, '../..')
const page = readFileSync(join(packages, '../docs/promises.md'), 'utf8')
const security = readFileSync(join(packages, '../docs/security.md'), 'utf8')
/** Every table row with three columns, as its cells. */
const rowsOf = (text: string) =>
  [...text.matchAll(/^\| ([PS]\d+|all) \| (.+?) \| (.+?) \|$/gm)].map(([, id, second, third]) => ({
    id: id!,
    second: second!,
    third: third!,
  }))
const rows = [...rowsOf(page), ...rowsOf(security)]
const read = (file: string) => (existsSync(join(packages, file)) ? readFileSync(join(packages, file), 'utf8') : '')
const promises = rows.filter(({ third }) => !/\.tsx?$/.test(third))
const shown = rows.filter(({ third }) => /\.tsx?$/.test(third))

/** The names of the tests of a source that really run: neither `test.skip` nor `test.todo` has one here. */
function testsOf(source: string): string[] {
  if (/\bdescribe\.skip\b/.test(source)) return []
  return [...source.matchAll(/(?:\btest|[\])])\(\s*(['"`])((?:(?!\1)[^\\\n]|\\.)+)\1,\s*(?:async )?\(/g)].map(
    ([, , name]) => name!,
  )
}

test('every promise stands in docs/promises.md once, with the line by which it is judged', () => {
  const kept = rowsOf(page).filter(({ third }) => !third.endsWith('.ts'))
  const ids = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15].map((n) => `P${n}`)
  expect(kept.map(({ id }) => id)).toEqual(ids)
})

test.each(promises)('$id is shown by at least one test', ({ id }) => {
  expect(shown.filter((row) => row.id === id).length).toBeGreaterThan(0)
})

test.each(shown)('$id: there is a test "$second" in $third', ({ second, third }) => {
  expect(testsOf(read(third))).toContain(second)
})

test('every file of the fault tests shows something', () => {
  const files = readdirSync(join(packages, 'testing/tests/faults'))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `testing/tests/faults/${name}`)
  expect(files.filter((file) => !shown.some(({ third }) => third === file))).toEqual([])
})

test('a test that is skipped, or only spoken of, shows nothing', () => {
  const source = `// see 'no test'
    test('one', () => {})
    test.each([1])(
      'each',
      async () => {})
    test.skip('skipped', () => {})
    test.todo('to do')
    run('not a test', () => {})`
  expect(testsOf(source)).toEqual(['one', 'each'])
  expect(testsOf(`describe.skip('all', () => { test('one', () => {}) })`)).toEqual([])
})
