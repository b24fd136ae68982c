import { enter, hint, optionsOf, required, type Setting, title, withOption } from '../setting.ts'

const apart: Setting = {
  name: 'apart',
  label: 'First and last name in boxes of their own',
  hint: 'Only when another system needs them apart: not every name has two parts',
  type: 'yes-no',
  read: ({ schema }) => schema['type'] === 'object',
  write: (question, value) => {
    const asked = { title: question.schema['title'] }
    return { ...question, schema: value === true ? { ...asked, ...inTwo } : { ...asked, ...inOne } }
  },
}

const own: Setting = {
  name: 'own',
  label: 'It is the name of the person who fills in the form',
  hint: 'Then the browser offers to fill it in, and messages can use it',
  type: 'yes-no',
  read: ({ ui }) => optionsOf(ui)['autocomplete'] === 'name',
  write: (question, value) => withOption(question, 'autocomplete', value === true ? 'name' : undefined),
}

const inOne = { type: 'string', minLength: 1, maxLength: 200 }
const inTwo = {
  type: 'object',
  properties: {
    given: { type: 'string', title: 'First name', minLength: 1, maxLength: 100 },
    family: { type: 'string', title: 'Last name', minLength: 1, maxLength: 100 },
  },
  required: ['given', 'family'],
  additionalProperties: false,
}

/** What can be set of a name. */
export const settings: Setting[] = [title, hint, required, apart, own, enter]
