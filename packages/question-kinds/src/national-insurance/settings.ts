import { enter, hint, required, type Setting, title } from '../setting.ts'

/** What can be set of a National Insurance number. */
export const settings: Setting[] = [title, hint, required, enter]
