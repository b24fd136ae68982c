import { expect, test } from '@jest/globals'
import { questionKinds, settingsFor } from './registry.ts'
import type { QuestionDraft, Setting, SettingValue } from './setting.ts'

const rows = [...questionKinds.values()].flatMap((kind) =>
  settingsFor(kind.kind).map((setting) => ({ kind: kind.kind, name: setting.name, setting })),
)

const values: Record<Setting['type'], SettingValue> = {
  text: '30',
  lines: ['image/png'],
  options: ['One thing', 'Another thing'],
  'yes-no': true,
  number: 7,
  fields: [
    { name: 'a', schema: { type: 'string', title: 'A' }, ui: { 'ui:options': { kind: 'short-text' } }, required: true },
  ],
}

const special: Record<string, SettingValue> = {
  area: '1 2 3 4',
  look: 'inset',
  notBefore: '2027-01-31',
  notAfter: 'today',
}

function fresh(kind: string): QuestionDraft {
  const { schema, uiSchema } = questionKinds.get(kind)!.newQuestion('q', 'A question')
  return { name: 'q', schema, ui: uiSchema, required: false }
}

test.each(rows)(
  '$kind: what is written to $name is read back, and the question given is not changed',
  ({ kind, setting }) => {
    const before = fresh(kind)
    const copy = structuredClone(before)
    const value = special[setting.name] ?? values[setting.type]
    const after = setting.write(before, value)
    expect(setting.read(after)).toEqual(value)
    expect(before).toEqual(copy)
  },
)

test.each(rows.filter(({ setting }) => setting.type === 'number'))(
  '$kind: $name can be taken away again',
  ({ kind, setting }) => {
    expect(setting.read(setting.write(setting.write(fresh(kind), 7), undefined))).toBeUndefined()
  },
)

test('a choice keeps its value when others are added before it, and a new one gets its own', () => {
  const choices = settingsFor('radios').find(({ name }) => name === 'choices')!
  const once = choices.write(fresh('radios'), ['Red', 'Blue'])
  const again = choices.write(once, ['Green', 'Blue', 'Red', 'RED!'])
  expect(again.schema['oneOf']).toEqual([
    { const: 'green', title: 'Green' },
    { const: 'blue', title: 'Blue' },
    { const: 'red', title: 'Red' },
    { const: 'red-2', title: 'RED!' },
  ])
})

test.each([
  ['money', 'smallest', '30.5', ''],
  ['money', 'smallest', 'much', 'Enter an amount in pounds'],
  ['date', 'notBefore', '2027-02-30', 'Enter today or a day such as 2027-03-27'],
  ['short-text', 'longest', '1.5', 'Enter a whole number'],
  ['short-text', 'longest', '0', 'Enter a number between 1 and 10000'],
  ['radios', 'choices', ' ', 'Enter at least one answer'],
  ['email', 'title', ' ', 'Enter what the question asks'],
])('%s: for %s, “%s” is answered with “%s”', (kind, name, typed, mistake) => {
  expect(
    settingsFor(kind)
      .find((setting) => setting.name === name)
      ?.mistake?.(typed),
  ).toBe(mistake)
})
