import type { Command } from './command.ts'
import { withinStep } from './within.ts'

/** Keeps a note for designers with a step; without words there is none. */
export function setStepNote({ step, title, note }: { step: string; title: string; note: string }): Command {
  const words = note.trim()
  return {
    sentence: words ? `Changed the note on “${title}”` : `Took the note on “${title}” away`,
    field: `step/${step}/note`,
    apply: (before) => withinStep(before, step, ({ note: _, ...rest }) => (words ? { ...rest, note: words } : rest)),
  }
}
