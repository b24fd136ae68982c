import { readdirSync, readFileSync } from 'node:fs'
import { checkContract } from '@guildhall/schemas/check'
import { expect, test } from '@jest/globals'
import { stepKinds } from './registry.ts'

const here = new URL('./', import.meta.url)
const schemas = new URL('../../../../schemas/process/steps/', import.meta.url)
const folders = readdirSync(here, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

test('every folder is in the registry and every kind has a folder of its name', () => {
  expect([...stepKinds.keys()].sort()).toEqual(folders.sort())
})

test('every schema of a step belongs to a kind', () => {
  const names = readdirSync(schemas).filter((file) => file.endsWith('.schema.json'))
  expect(names.map((file) => file.replace('.schema.json', '')).sort()).toEqual(folders.sort())
})

test.each([...stepKinds.values()])('the kind $kind has all its parts', (kind) => {
  const name = `process/1/steps/${kind.kind}.schema.json`
  const schema = JSON.parse(readFileSync(new URL(`${kind.kind}.schema.json`, schemas), 'utf8'))
  expect(schema.$id).toMatch(new RegExp(`${name}$`))
  expect(checkContract(name, kind.example)).toEqual([])
  expect(kind.check?.(kind.example) ?? []).toEqual([])
  expect(readdirSync(new URL(`${kind.kind}/`, here))).toEqual(expect.arrayContaining(['step.ts', 'step.test.ts']))
  const outcomes = kind.outcomes(kind.example)
  expect(new Set(outcomes).size).toBe(outcomes.length)
  expect(kind.waits).toBe(kind.on !== undefined)
})
