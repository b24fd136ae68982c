import { enter, hint, longest, required, type Setting, title } from '../setting.ts'

/** What can be set of a long text. */
export const settings: Setting[] = [title, hint, required, enter, longest]
