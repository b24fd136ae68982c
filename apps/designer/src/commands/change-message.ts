import type { Message } from '@guildhall/schemas'
import type { Command } from './command.ts'
import { withinMessage } from './within.ts'

const parts = { title: 'the title', subject: 'the subject', body: 'the text', about: 'who gets' } as const

/** Changes the title, the subject or the body of a message, or whether residents may do without it. */
export function changeMessage(input: {
  message: string
  title: string
  change: Partial<Pick<Message, 'title' | 'subject' | 'body' | 'about'>>
}): Command {
  const [part] = Object.keys(input.change)
  const what = part === undefined ? 'nothing' : parts[part as keyof typeof parts]
  return {
    sentence: `Changed ${what}${what === parts.about ? '' : ' of'} the message “${input.title}”`,
    field: `message/${input.message}/${what}`,
    apply: (before) =>
      withinMessage(before, input.message, (message) => withoutNothing({ ...message, ...input.change })),
  }
}

/** A message that everybody gets says nothing of what it is about. */
function withoutNothing({ about, ...message }: Message): Message {
  return about === undefined ? message : { ...message, about }
}
