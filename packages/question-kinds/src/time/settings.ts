import { enter, hint, required, type Setting, textOption, title } from '../setting.ts'
import { isTime } from './read-time.ts'

/** What can be set of a time. */
export const settings: Setting[] = [
  title,
  hint,
  required,
  enter,
  limit('earliest', 'Earliest time'),
  limit('latest', 'Latest time'),
]

function limit(name: string, label: string): Setting {
  return {
    ...textOption({ name, label, hint: 'By the 24-hour clock, such as 09:00' }),
    mistake: (value) => (value.trim() === '' || isTime(value.trim()) ? '' : 'Enter a time such as 09:00'),
  }
}
