import type { Message } from '@guildhall/schemas'
import type { Command } from './command.ts'
import { withinMessage } from './within.ts'

/** Changes the title, the subject or the body of a message. */
export function changeMessage(input: {
  message: string
  title: string
  change: Partial<Pick<Message, 'title' | 'subject' | 'body'>>
}): Command {
  const { title, body } = input.change
  const what = title !== undefined ? 'the title' : body === undefined ? 'the subject' : 'the text'
  return {
    sentence: `Changed ${what} of the message “${input.title}”`,
    field: `message/${input.message}/${what}`,
    apply: (before) => withinMessage(before, input.message, (message) => ({ ...message, ...input.change })),
  }
}
