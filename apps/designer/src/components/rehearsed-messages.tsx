import { Button, Card, Tag } from '@guildhall/ui'
import { momentOf } from '../rehearsal/clocks.ts'
import type { Letter } from '../rehearsal/letters.ts'

type RehearsedMessagesProps = {
  letters: Letter[]
  bounced: ReadonlySet<string>
  onBounce: (key: string, title: string) => void
}

/** The messages of the case as they would be read, the latest first. */
export function RehearsedMessages({ letters, bounced, onBounce }: RehearsedMessagesProps) {
  return (
    <Card title="Messages" level={3}>
      {letters.length === 0 ? <p className="gh-soft">No message has been sent yet.</p> : null}
      {letters.toReversed().map(({ key, at, title, toWords, subject, body }) => (
        <details key={key} className="dz-letter">
          <summary>
            <span>{title}</span>
            <span className="gh-soft">
              to {toWords}, {momentOf(at)}
            </span>
            {bounced.has(key) ? <Tag tone="danger">Not delivered</Tag> : null}
          </summary>
          <p className="dz-letter-subject">{subject}</p>
          <div className="dz-letter-body">{body}</div>
          {bounced.has(key) ? (
            <p className="gh-soft">
              The case goes on all the same. The message waits on the repair desk, where staff put the address right.
            </p>
          ) : (
            <Button size="small" onPress={() => onBounce(key, title)} aria-label={`It bounces: ${title}`}>
              It bounces
            </Button>
          )}
        </details>
      ))}
    </Card>
  )
}
