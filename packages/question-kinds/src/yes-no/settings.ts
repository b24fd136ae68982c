import { enter, hint, required, type Setting, title } from '../setting.ts'

/** What can be set of a yes or no. */
export const settings: Setting[] = [
  title,
  hint,
  required,
  { ...enter, hint: 'What follows Select in an error, for example “yes if you live in Kingsmere”' },
]
