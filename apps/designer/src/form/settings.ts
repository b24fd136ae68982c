import { type Choice, choicesOf, findKind } from '@guildhall/question-kinds/models'
import { hint, required, type Setting, title } from './setting.ts'

/** The settings of a kind of question, in the order of the panel. */
export function settingsFor(kind: string): Setting[] {
  const silent = findKind(kind)?.silent ?? false
  return [title, hint, ...(silent ? [] : [required])]
}

export type { Choice }
export { choicesOf }
