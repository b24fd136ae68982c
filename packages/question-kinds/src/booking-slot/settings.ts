import { hint, required, type Setting, textOption, title } from '../setting.ts'

/** What can be set of a booking. */
export const settings: Setting[] = [
  title,
  hint,
  required,
  textOption({
    name: 'booking',
    label: 'Booking calendar',
    hint: 'The name of one of the service’s booking calendars',
  }),
]
