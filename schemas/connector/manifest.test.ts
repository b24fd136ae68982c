import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { checkContract } from '../src/check.ts'

const contract = 'connector/1/manifest.schema.json'

function fixtures(folder: string): [string, unknown][] {
  const base = new URL(`${folder}/`, import.meta.url)
  return readdirSync(base).map((name) => [
    name.replace('.json', ''),
    JSON.parse(readFileSync(new URL(name, base), 'utf8')),
  ])
}

test.each(fixtures('valid'))('a manifest is accepted: %s', (_name, value) => {
  expect(checkContract(contract, value)).toEqual([])
})

test.each(fixtures('invalid'))('a manifest is refused with exactly its errors: %s', (_name, fixture) => {
  const { value, errors } = fixture as { value: unknown; errors: [string, string][] }
  expect(checkContract(contract, value).map(({ code, at }) => [code, at])).toEqual(errors)
})
