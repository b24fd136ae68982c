import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { answers } from './answers.ts'
import { choicesOf } from './choices.ts'
import { questionKinds, settingsFor } from './registry.ts'

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
  .map(({ name }) => name)

test('every folder is a kind in the registry, and every kind has a folder', () => {
  expect([...questionKinds.keys()].sort()).toEqual(folders.sort())
  expect(Object.keys(answers).sort()).toEqual(folders.sort())
})

test.each(folders)('%s has its model, answer, settings and test', (folder) => {
  for (const file of ['model.ts', 'answer.tsx', 'settings.ts', 'welsh.ts', 'kind.test.tsx']) {
    expect([file, existsSync(`${import.meta.dirname}/${folder}/${file}`)]).toEqual([file, true])
  }
  expect(settingsFor(folder).length).toBeGreaterThan(0)
})

test.each([...questionKinds.values()])('$kind says what a question of it must limit or offer', (kind) => {
  const { schema } = kind.newQuestion('pets', 'Your pets')
  const offering = JSON.stringify(schema).includes('"oneOf":')
  expect(kind.offers !== undefined).toBe(offering)
  if (kind.offers) expect(choicesOf(kind.offers(schema)).length).toBeGreaterThan(0)
  // What the server makes up itself, such as the address of a kept file, is not typed by anybody.
  const isText = schema.type === 'string' && schema.maxLength !== undefined && !kind.kept
  expect(kind.typed === true).toBe(isText)
})

/** Words that no Welsh sentence has. */
const english = /\b(the|your|enter|select|must|with|file|answer|address|postcode|number|and)\b/i

test.each([...questionKinds.values()].filter(({ silent }) => !silent))('$kind says in Welsh what is wrong', (kind) => {
  const { schema, uiSchema } = kind.newQuestion('pets', 'Anifeiliaid')
  const options = { ...(uiSchema['ui:options'] as object), statement: 'Rwy’n cytuno' }
  for (const keyword of [
    'required',
    'type',
    'format',
    'maxLength',
    'minimum',
    'maxItems',
    'file-size',
    'notBefore',
    'zone',
  ]) {
    const fault = { keyword, path: '', params: { limit: 3 } }
    const said = kind.errorInWelsh(fault, schema, options, undefined)
    expect(said).toMatch(/^[A-ZÂÊÎÔÛŴŶ“]/)
    expect(said).not.toMatch(english)
    expect(said).not.toMatch(/undefined|NaN/)
  }
})

test.each([...questionKinds.values()])('a new $kind names its kind and its title, and stores no widget', (kind) => {
  const { schema, uiSchema } = kind.newQuestion('pets', 'Your pets')
  expect(schema.title).toBe('Your pets')
  expect(uiSchema['ui:options']).toMatchObject({ kind: kind.kind })
  expect(Object.keys(uiSchema)).not.toContain('ui:widget')
})
