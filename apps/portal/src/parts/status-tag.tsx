import type { RequestView } from '@guildhall/casework'
import { Tag } from '@guildhall/govuk-forms'
import type { Shell } from '../shell.ts'
import type { Status } from '../texts/facts.ts'
import { textsIn } from '../texts/languages.ts'

const colours: Record<Status, string> = {
  'waiting-for-payment': 'yellow',
  'in-progress': 'blue',
  completed: 'green',
  refused: 'orange',
  cancelled: 'grey',
  withdrawn: 'grey',
  abandoned: 'grey',
}

type Standing = Pick<RequestView, 'status' | 'ownStatus' | 'renewal'>

/** A request's status in words, with a colour that only underlines them. What was granted and only runs until it is renewed is not in progress. */
export function StatusTag({ shell, request: { status, ownStatus, renewal } }: { shell: Shell; request: Standing }) {
  const t = textsIn(shell.language)
  const isInForce = status === 'in-progress' && renewal?.expiresAt !== undefined
  const words = ownStatus ?? (isInForce ? t.renewal.inForce : t.request.statusOf[status])
  return <Tag classes={`govuk-tag--${isInForce ? 'green' : colours[status]}`}>{words}</Tag>
}
