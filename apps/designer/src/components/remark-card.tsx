import type { Remark } from '@guildhall/api-client'
import { Banner, Button, DateTime, Tag, type Tone } from '@guildhall/ui'
import type { ReactNode } from 'react'
import { errorWords } from '../api.ts'
import { useRemarking } from '../hooks/use-remarks.ts'
import { RemarkAnswer } from './remark-answer.tsx'

const marks: Record<Remark['state'], { title: string; tone: Tone }> = {
  open: { title: 'Open', tone: 'warning' },
  resolved: { title: 'Resolved', tone: 'success' },
  accepted: { title: 'Accepted', tone: 'success' },
  declined: { title: 'Declined', tone: 'neutral' },
}

type RemarkCardProps = {
  slug: string
  remark: Remark
  /** Where it is, for a list of many places. */
  where?: ReactNode
  /** Carries the suggestion out and gives whether it could be; missing for those who may not edit. */
  onAccept?: (remark: Remark) => boolean
  mayEdit: boolean
}

/** A comment or a suggestion with its thread, and the ways to settle it. */
export function RemarkCard({ slug, remark, where, onAccept, mayEdit }: RemarkCardProps) {
  const { reply, settle } = useRemarking(slug)
  const { id, state, suggestion, replies } = remark
  const mark = marks[state]
  const failed = reply.error ?? settle.error
  return (
    <li className="dz-remark">
      {where}
      <div className="gh-actions">
        <strong>{remark.by}</strong>
        <span className="gh-soft">
          <DateTime at={remark.at} />
        </span>
        <Tag>{suggestion ? 'Suggestion' : 'Comment'}</Tag>
        {state === 'open' ? null : <Tag tone={mark.tone}>{mark.title}</Tag>}
      </div>
      {suggestion ? (
        <p>
          <del>{suggestion.from || 'Nothing'}</del>
          <br />
          <ins>{suggestion.to}</ins>
        </p>
      ) : null}
      {remark.text ? <p className="dz-remark-text">{remark.text}</p> : null}
      {replies.length > 0 ? (
        <ul className="dz-replies" aria-label="Replies">
          {replies.map((one) => (
            <li key={`${one.at} ${one.text}`}>
              <strong>{one.by}</strong>{' '}
              <span className="gh-soft">
                <DateTime at={one.at} />
              </span>
              <p className="dz-remark-text">{one.text}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {remark.settledBy ? (
        <p className="gh-soft">
          {mark.title} by {remark.settledBy}
          {remark.reason ? `: ${remark.reason}` : ''}
        </p>
      ) : null}
      {failed ? <Banner tone="error">{errorWords(failed)}</Banner> : null}
      {state === 'open' ? (
        <RemarkAnswer
          remark={remark}
          mayEdit={mayEdit}
          isPending={reply.isPending || settle.isPending}
          onReply={(text) => reply.mutate({ id, text })}
          onResolve={() => settle.mutate({ id, state: 'resolved' })}
          onDecline={(reason) => settle.mutate({ id, state: 'declined', reason })}
          {...(onAccept && {
            onAccept: () => {
              if (onAccept(remark)) settle.mutate({ id, state: 'accepted' })
            },
          })}
        />
      ) : mayEdit || remark.own ? (
        <div>
          <Button size="small" isPending={settle.isPending} onPress={() => settle.mutate({ id, state: 'open' })}>
            Open again
          </Button>
        </div>
      ) : null}
    </li>
  )
}
