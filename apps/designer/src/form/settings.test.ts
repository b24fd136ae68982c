import { questionKinds } from '@guildhall/question-kinds/models'
import type { ServicePackage } from '@guildhall/schemas'
import { checkServicePackage } from '@guildhall/schemas/check'
import bulkyWaste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { addQuestion } from '../commands/add-question.ts'
import { optionsFrom } from './options.ts'
import type { Question } from './question.ts'
import type { SettingValue } from './setting.ts'
import { settingsFor } from './settings.ts'

const pack = bulkyWaste as unknown as ServicePackage

function newQuestion(kind: string): Question {
  const { schema, uiSchema } = questionKinds.get(kind)!.newQuestion('thing', 'Thing?')
  return { name: 'thing', schema, ui: uiSchema, required: true }
}

const examples: Record<string, SettingValue> = {
  text: 'Words',
  lines: ['One', 'Two'],
  options: ['One', 'Two', 'Three'],
  'yes-no': true,
  number: 12,
  choice: 'inset',
}

test.each([...questionKinds.keys()])(
  'every setting of a %s reads back what was written, and the package stays sound',
  (kind) => {
    for (const setting of settingsFor(kind)) {
      const value = examples[setting.type]!
      const written = setting.write(newQuestion(kind), value)
      expect(setting.read(written)).toEqual(value)
      expect(written.name).toBe('thing')
      const after = addQuestion({ form: 'request', page: 'photo', question: written }).apply(pack)
      expect(checkServicePackage(after)).toEqual([])
    }
  },
)

test('money is shown in pounds and kept in whole pence', () => {
  const smallest = settingsFor('money').find((one) => one.name === 'minimum')!
  const written = smallest.write(newQuestion('money'), 19.99)
  expect(written.schema['minimum']).toBe(1999)
  expect(smallest.read(written)).toBe(19.99)
})

test('an option keeps its value when others come or go, and when it is reworded in its place', () => {
  const before = {
    oneOf: [
      { const: 'fridge', title: 'Fridge' },
      { const: 'sofa', title: 'Sofa' },
    ],
  }
  expect(optionsFrom(['Sofa', 'Fridge', 'Bed'], before).map((one) => one.const)).toEqual(['sofa', 'fridge', 'bed'])
  expect(optionsFrom(['Fridge or freezer', 'Sofa'], before).map((one) => one.const)).toEqual(['fridge', 'sofa'])
  expect(optionsFrom(['Sofa!', '!', '?'], undefined).map((one) => one.const)).toEqual(['sofa', 'option', 'option-2'])
})
