import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { checkContract } from '@guildhall/schemas/check'
import { expect, test } from '@jest/globals'
import { demoKeys } from './fakes/demo-keys.ts'
import { connectors } from './registry.ts'

const now = () => new Date('2026-11-24T10:00:00Z')
const settings = {
  baseUrl: 'http://127.0.0.1:9',
  apiKey: demoKeys.notify,
  clientId: 'x',
  redirectUri: 'http://127.0.0.1:9/back',
}
const table = connectors.map((connector) => [connector.manifest.id, connector] as const)

test.each(table)('the manifest of %s keeps the contract and names its own folder', (id, { manifest }) => {
  expect(checkContract('connector/1/manifest.schema.json', manifest)).toEqual([])
  const kept = JSON.parse(readFileSync(new URL(`${id}/manifest.json`, import.meta.url), 'utf8'))
  expect(kept).toEqual(manifest)
})

test.each(table)('%s has its connector, its fake and its contract test', (id) => {
  const missing = ['connector.ts', 'fake.ts', 'contract.test.ts'].filter(
    (name) => !existsSync(new URL(`${id}/${name}`, import.meta.url)),
  )
  expect(missing).toEqual([])
})

test.each(table)('%s does exactly the actions that it lists, and each lookup is one of them', (_id, connector) => {
  const names = connector.manifest.actions.map(({ name }) => name)
  expect(Object.keys(connector.connect(settings, { now })).sort()).toEqual([...names].sort())
  for (const { acts, effectClass, lookup } of connector.manifest.actions) {
    const needsLookup = acts && (effectClass ?? connector.manifest.effectClass) === 'lookup'
    expect(lookup !== undefined && names.includes(lookup)).toBe(needsLookup)
  }
})

test.each(table)('every setting that %s requires is one of its questions', (_id, { manifest }) => {
  expect(manifest.settings.required.filter((name) => !(name in manifest.settings.properties))).toEqual([])
})

test('every folder with a manifest is in the registry', () => {
  const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/manifest.json`, import.meta.url)))
    .map(({ name }) => name)
  expect(folders.sort()).toEqual(table.map(([id]) => id).sort())
})

test('no two connectors share an id', () => {
  expect(new Set(table.map(([id]) => id)).size).toBe(connectors.length)
})
