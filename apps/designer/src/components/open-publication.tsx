import type { Publication } from '@guildhall/api-client'
import { Banner, Button, Card, DateTime, TextArea } from '@guildhall/ui'
import { useState } from 'react'
import { errorWords } from '../api.ts'
import type { Publishing } from '../hooks/use-publishing.ts'

/** The publication that waits for a second person or for its moment, and what became of the last one where it was not published. */
export function OpenPublication({ newest, publishing }: { newest: Publication; publishing: Publishing }) {
  const { decide, cancel } = publishing
  const [reason, setReason] = useState<string>()
  const [asked, setAsked] = useState(false)
  const failed = decide.error ?? cancel.error
  const { id, state, own, askedBy, askedAt, publishAt, changes } = newest
  if (state === 'declined' || state === 'failed') return <NotPublished newest={newest} />
  if (state !== 'waiting' && state !== 'scheduled') return null
  const decline = () => {
    setAsked(true)
    if (reason?.trim()) decide.mutate({ id, approve: false, reason })
  }
  return (
    <Card title={state === 'waiting' ? 'Waits for approval' : 'Planned'}>
      <div className="gh-stack">
        <p>
          {own ? 'You' : askedBy} asked on <DateTime at={askedAt} /> to publish this
          {publishAt ? (
            <>
              {' '}
              on{' '}
              <strong>
                <DateTime at={publishAt} />
              </strong>
            </>
          ) : null}
          .{' '}
          {state === 'waiting'
            ? own
              ? 'Another designer or an administrator has to approve it: you cannot approve your own.'
              : 'You can approve it, for somebody else asked.'
            : 'It is checked again then. If another version is published before, it is not.'}
        </p>
        <ul className="dz-plain">
          {changes.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        {failed ? <Banner tone="error">{errorWords(failed)}</Banner> : null}
        {reason === undefined ? null : (
          <TextArea
            label="Why is it sent back?"
            value={reason}
            onChange={setReason}
            maxLength={1000}
            {...(asked && !reason.trim() && { error: 'Enter a reason' })}
          />
        )}
        <div className="gh-actions">
          {state === 'waiting' && !own ? (
            <>
              <Button
                variant="primary"
                isPending={decide.isPending}
                onPress={() => decide.mutate({ id, approve: true })}
              >
                Approve
              </Button>
              <Button onPress={() => (reason === undefined ? setReason('') : decline())}>Send back</Button>
            </>
          ) : null}
          <Button isPending={cancel.isPending} onPress={() => cancel.mutate(id)}>
            Cancel this publication
          </Button>
        </div>
      </div>
    </Card>
  )
}

function NotPublished({ newest }: { newest: Publication }) {
  const { state, reason, decidedBy, askedAt } = newest
  return (
    <Banner
      tone="warning"
      title={state === 'declined' ? `${decidedBy ?? 'Somebody'} sent it back` : 'What was planned was not published'}
    >
      <p>
        {reason} (asked for on <DateTime at={askedAt} />)
      </p>
    </Banner>
  )
}
