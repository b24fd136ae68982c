import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '..')
const database = '../../database/src/index.ts'

/** A small tree that breaks each rule once; judging it once takes a second, judging file by file would take ten. */
const tree = {
  'packages/database/src/index.ts': 'export type Db = string\nexport const db = 1',
  'packages/form-engine/src/value.ts': `import { db } from '${database}'\nexport const a = db`,
  'packages/form-engine/src/type.ts': `import type { Db } from '${database}'\nexport type A = Db`,
  'packages/form-engine/src/a.test.ts': "import { a } from './value.ts'\nexport const b = a",
  'apps/desk/src/page.tsx': `import { db } from '../../../packages/database/src/index.ts'\nexport const Page = () => <p>{db}</p>`,
  'packages/rules/src/a.ts': "import { b } from './b.ts'\nexport const a = b",
  'packages/rules/src/b.ts': "import { a } from './a.ts'\nexport const b = () => a",
  'packages/queue/src/a.ts': "import type { B } from './b.ts'\nexport const a: B = 1",
  'packages/queue/src/b.ts': "import { a } from './a.ts'\nexport const b = () => a\nexport type B = number",
  'packages/newcomer/src/index.ts': "import { one } from './one.ts'\nexport const n = one",
  'packages/newcomer/src/one.ts': 'export const one = 1',
  'apps/api/src/a.ts': "import { x } from '@guildhall/casework/src/inside.ts'\nexport const a = x",
}
let said: string

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-borders-'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [program, '--config', join(root, '.dependency-cruiser.cjs'), 'apps', 'packages']
  const judged = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', timeout: 60_000 })
  rmSync(folder, { recursive: true, force: true })
  said = judged.stdout
  expect(judged.status).not.toBe(0)
}, 60_000)

test.each([
  ['border of packages/form-engine', 'packages/form-engine/src/value.ts'],
  ['border of packages/form-engine', 'packages/form-engine/src/type.ts'],
  ['no way past exports', 'packages/form-engine/src/value.ts'],
  ['border of apps/desk', 'apps/desk/src/page.tsx'],
  ['no cycle', 'packages/rules/src/a.ts'],
  ['every folder has a border', 'packages/newcomer/src/index.ts'],
  ['no import that cannot be found', 'apps/api/src/a.ts'],
])('%s: %s is refused', (rule, file) => {
  expect(said).toContain(`error ${rule}: ${file} `)
})

test('two files that share types only are no cycle, and a file that keeps the rules is not named', () => {
  expect(said).not.toContain('packages/queue/')
  expect(said).not.toContain('a.test.ts')
})
