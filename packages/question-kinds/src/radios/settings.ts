import { choiceLines, enter, hint, required, type Setting, title } from '../setting.ts'

/** What can be set of a choice of one. */
export const settings: Setting[] = [
  title,
  hint,
  required,
  choiceLines({ read: (schema) => schema, write: (_schema, offer) => offer }),
  enter,
]
