import { autocomplete, enter, hint, optionsOf, required, type Setting, title, withOption } from '../setting.ts'
import { isRealDay } from './read-date.ts'

/** What can be set of a date. */
export const settings: Setting[] = [
  title,
  hint,
  required,
  enter,
  limit('notBefore', 'Earliest date'),
  limit('notAfter', 'Latest date'),
  autocomplete,
]

function limit(name: 'notBefore' | 'notAfter', label: string): Setting {
  return {
    name,
    label,
    hint: 'The word today, or a day such as 2027-03-27',
    type: 'text',
    read: ({ ui }) => String(optionsOf(ui)[name] ?? ''),
    write: (question, value) => withOption(question, name, String(value ?? '').trim() || undefined),
    mistake: (value) =>
      value.trim() === '' || value.trim() === 'today' || isRealDay(value.trim())
        ? ''
        : 'Enter today or a day such as 2027-03-27',
  }
}
