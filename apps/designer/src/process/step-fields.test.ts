import { stepKinds } from '@guildhall/process-engine'
import { expect, test } from '@jest/globals'
import { type StepField, stepFields } from './step-fields.ts'
import { stepSchemas } from './step-schemas.ts'

test.each([...stepKinds.keys()])('every part of the config of a %s is drawn, here or by a panel of its own', (kind) => {
  const schema = stepSchemas[kind]
  expect(schema?.properties).toBeDefined()
  const own: Record<string, number> = { task: 2, document: 2, renewal: 4, 'decision-table': 4 }
  expect(stepFields(kind)).toHaveLength(Object.keys(schema!.properties!).length - (own[kind] ?? 0))
})

test.each([...stepKinds.keys()])('no part of a %s would have to be written as JSON', (kind) => {
  const all = (fields: StepField[]): StepField[] => fields.flatMap((one) => [one, ...all(one.parts)])
  for (const field of all(stepFields(kind))) {
    if (field.type === 'choice') expect(field.choices.length).toBeGreaterThan(1)
    if (field.type === 'list') expect(field.parts.length).toBeGreaterThan(0)
    if (field.type === 'text') expect(JSON.stringify(stepSchemas[kind])).toMatch(/#\/\$defs\/(text|id)|"string"/)
    expect(field.label).toMatch(/^[A-Z]/)
  }
})

test('the parts of a payment and of a wait are what their words say', () => {
  expect(stepFields('payment').map(({ label, type }) => [label, type])).toEqual([
    ['What is charged', 'reference'],
    ['What the payment is for', 'text'],
    ['Give up after', 'duration'],
  ])
  expect(stepFields('wait').map(({ type }) => type)).toEqual(['duration', 'rule', 'text', 'duration', 'reference'])
})
