import { hint, required, type Setting, textOption, title, yesNoOption } from '../setting.ts'

/** What can be set of an address. */
export const settings: Setting[] = [
  title,
  hint,
  required,
  yesNoOption({
    name: 'needsZone',
    label: 'Must be in a zone',
    hint: 'For services that only reach some addresses, such as collections',
  }),
  textOption({
    name: 'within',
    label: 'What to say of an address outside the area',
    hint: 'For example “We can only collect from addresses in Kingsmere”',
  }),
]
