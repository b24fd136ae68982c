import { enter, hint, required, type Setting, textOption, title } from '../setting.ts'

/** What can be set of a declaration. */
export const settings: Setting[] = [
  title,
  hint,
  required,
  textOption({ name: 'statement', label: 'What is agreed to', hint: 'The words beside the box' }),
  { ...enter, hint: 'What follows “Select that” in an error, for example “you have read the conditions”' },
]
