import { freeId } from '../form/names.ts'
import type { Command } from './command.ts'

/** Adds a message that says little until more is written. */
export function addMessage(input: { title: string }): Command {
  return {
    sentence: `Added the message “${input.title}”`,
    apply: (before) => {
      const id = freeId(input.title, 'message', new Set(Object.keys(before.messages)))
      const body = 'Hello ((name))\n\nThis is about your request ((reference)).\n\nFollow it: ((link))\n\n((council))'
      const message = { title: input.title, channel: 'email' as const, subject: `${input.title} – ((reference))`, body }
      return { ...before, messages: { ...before.messages, [id]: message } }
    },
  }
}
