import { Tag } from '@guildhall/govuk-forms'
import type { Status } from '../texts/facts.ts'

const colours: Record<Status, string> = {
  'waiting-for-payment': 'yellow',
  'in-progress': 'blue',
  completed: 'green',
  refused: 'orange',
  cancelled: 'grey',
  withdrawn: 'grey',
  abandoned: 'grey',
}

/** A request's status in words, with a colour that only underlines them. */
export function StatusTag({ status, text }: { status: Status; text: string }) {
  return <Tag classes={`govuk-tag--${colours[status]}`}>{text}</Tag>
}
