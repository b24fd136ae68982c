import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { checkContract, checkServicePackage } from './check.ts'
import { loadSchemas, SCHEMA_ROOT } from './load.ts'
import type { Problem } from './problem.ts'

type Fixture = { file: string; schema: string; value: unknown; problems?: Problem[] }

/** Any JSON value is a rule to its schema: packages/rules judges its operators, depth and size. */
const withoutInvalid = new Set(['rule/1/rule.schema.json'])

const folder = new URL('../', import.meta.url)
const fixtures = (kind: 'valid' | 'invalid'): Fixture[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes(`/${kind}/`) && path.endsWith('.json') && !path.includes('node_modules'))
    .map((file) => ({ file, ...JSON.parse(readFileSync(new URL(file, folder), 'utf8')) }))
const valid = fixtures('valid')
const invalid = fixtures('invalid')

/** A service package is judged with the config of each of its steps. */
function check({ schema, value }: Fixture): Problem[] {
  return schema === 'service-package/1/service-package.schema.json'
    ? checkServicePackage(value)
    : checkContract(schema, value)
}

test.each(valid)('$file is taken', (fixture) => {
  expect(Object.keys(fixture).sort()).toEqual(['file', 'schema', 'value'])
  expect(check(fixture)).toEqual([])
})

test.each(invalid)('$file is refused with exactly its problems', (fixture) => {
  expect(Object.keys(fixture).sort()).toEqual(['file', 'problems', 'schema', 'value'])
  expect(fixture.problems).not.toEqual([])
  expect(check(fixture)).toEqual(fixture.problems)
})

test.each([...loadSchemas().keys()])('%s shows what it takes and what it refuses', (id) => {
  const name = id.slice(SCHEMA_ROOT.length)
  const shows = (list: Fixture[]) => list.some(({ schema }) => schema === name)
  expect(shows(valid)).toBe(true)
  expect(shows(invalid)).toBe(!withoutInvalid.has(name))
})
