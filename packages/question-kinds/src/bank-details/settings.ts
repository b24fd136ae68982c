import type { QuestionSchema } from '../kind.ts'
import { hint, required, type Setting, title } from '../setting.ts'
import { bankDetails } from './model.ts'

const roll: Setting = {
  name: 'roll',
  label: 'Ask for a building society roll number',
  hint: 'It may always be left out',
  type: 'yes-no',
  read: ({ schema }) => (schema as QuestionSchema).properties?.['rollNumber'] !== undefined,
  write: (question, value) => {
    const { rollNumber: _old, ...others } = (question.schema as QuestionSchema).properties ?? {}
    const { rollNumber } = bankDetails.newQuestion('q', '').schema.properties ?? {}
    const properties = value === true ? { ...others, rollNumber } : others
    return { ...question, schema: { ...question.schema, properties } }
  },
}

/** What can be set of bank details. */
export const settings: Setting[] = [title, hint, required, roll]
