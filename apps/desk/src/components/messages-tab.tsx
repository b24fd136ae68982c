import type { CaseView } from '@guildhall/api-client'
import type { Column, Tone } from '@guildhall/ui'
import { DateTime, Table, Tag } from '@guildhall/ui'

type Message = CaseView['messages'][number]

const states: Record<Message['state'], { title: string; tone: Tone }> = {
  waiting: { title: 'Waiting to be sent', tone: 'warning' },
  sent: { title: 'Sent', tone: 'success' },
  failed: { title: 'Failed', tone: 'danger' },
}

const channels: Record<string, string> = { email: 'Email', sms: 'Text message', letter: 'Letter' }

const columns: Column<Message>[] = [
  { id: 'subject', title: 'Message', isRowHeader: true, cell: (message) => message.subject },
  { id: 'channel', title: 'Channel', cell: (message) => channels[message.channel] ?? message.channel },
  {
    id: 'state',
    title: 'State',
    cell: (message) => <Tag tone={states[message.state].tone}>{states[message.state].title}</Tag>,
  },
  { id: 'at', title: 'When', cell: (message) => <DateTime at={message.at} /> },
]

/** Every message that the case sent or means to send. */
export function MessagesTab({ messages }: { messages: Message[] }) {
  return <Table caption="Emails" columns={columns} rows={messages} rowKey={(message) => message.id} />
}
