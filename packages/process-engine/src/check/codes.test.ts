import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { words } from './references.ts'

const table = readFileSync(new URL('../../../../docs/process-checks.md', import.meta.url), 'utf8')
const documented = new Map(
  [...table.matchAll(/^\| `([a-z/-]+)` \| (fail|warn) \|/gm)].map(([, code, level]) => [code!, level!]),
)

/** Every code written in the sources, with the level that it is given there. */
function codesIn(folder: URL): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const sources = files.filter((path) => /(?<!\.test|\.fixture)\.ts$/.test(path))
  const codes = new Map<string, string>()
  for (const path of sources) {
    const source = readFileSync(new URL(path, folder), 'utf8')
    for (const [, how, code] of source.matchAll(
      /(\bwarn\(\s*|level: 'warn',\s*code: )?'((?:process|step|rule|journey)\/[a-z-]+)'/g,
    )) {
      codes.set(code!, how ? 'warn' : (codes.get(code!) ?? 'fail'))
    }
  }
  return codes
}

const unknown = Object.keys(words).map((word): [string, string] => [`process/unknown-${word}`, 'fail'])
const written = new Map([
  ...codesIn(new URL('../', import.meta.url)),
  ...codesIn(new URL('../../../rules/src/', import.meta.url)),
  ...codesIn(new URL('../../../casework/src/designers/', import.meta.url)),
  ...unknown,
])

test('docs/process-checks.md has every code and its level, and no other', () => {
  expect(Object.fromEntries([...documented].sort())).toEqual(Object.fromEntries([...written].sort()))
})

test('no code stands twice in the table', () => {
  expect([...table.matchAll(/^\| `([a-z/-]+)`/gm)]).toHaveLength(documented.size)
})
