import { hint, optionsOf, type Setting, textOption, title, withOption, yesNoOption } from '../setting.ts'
import { readFormula, writeFormula } from './formula.ts'

const formula: Setting = {
  name: 'formula',
  label: 'How it is worked out',
  hint: 'Names of earlier questions and numbers with + - * / and brackets, min(…), max(…) or sum(items.quantity). An answer that was not given counts as 0.',
  type: 'text',
  read: ({ ui }) => writeFormula(optionsOf(ui)['rule']),
  write: (question, value) => {
    const read = readFormula(String(value ?? ''))
    return 'rule' in read ? withOption(question, 'rule', read.rule) : question
  },
  mistake: (value) => {
    const read = readFormula(value)
    return 'mistake' in read ? read.mistake : ''
  },
}

/** What can be set of a calculated number. */
export const settings: Setting[] = [
  title,
  hint,
  formula,
  textOption({ name: 'unit', label: 'Unit', hint: 'What stands after the number, for example “bags”' }),
  yesNoOption({ name: 'money', label: 'It is an amount in pence, shown in pounds' }),
]
