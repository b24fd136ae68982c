import { hint, required, type Setting, textOption, title } from '../setting.ts'

/** What can be set of a signature. */
export const settings: Setting[] = [
  title,
  hint,
  required,
  textOption({ name: 'statement', label: 'What is signed', hint: 'The words beside the box' }),
]
