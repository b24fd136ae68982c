import type { CaseView } from '@guildhall/api-client'
import { Button, Card, DateTime, Icon, SelectField, Tag, TextArea } from '@guildhall/ui'
import { useState } from 'react'
import { useAnswerResident, useMarkRead } from '../hooks/use-conversation.ts'
import { Trouble } from './trouble.tsx'

type ConversationCardProps = {
  view: Pick<CaseView, 'reference' | 'conversation' | 'replies' | 'applicant'>
  /** Whether the person may write to the resident. */
  mayAnswer: boolean
  onDone: (words: string) => void
}

/** What the resident and the council wrote to one another, and what answers it: in own words, or begun with those of a template. */
export function ConversationCard({ view, mayAnswer, onDone }: ConversationCardProps) {
  const { reference, conversation, replies, applicant } = view
  const answer = useAnswerResident(reference)
  const [text, setText] = useState('')
  const [id, setId] = useState(() => crypto.randomUUID())
  const [isTried, setTried] = useState(false)
  useMarkRead(reference, mayAnswer && conversation.some(({ sender, isNew }) => sender === 'resident' && isNew))
  const send = () => {
    setTried(true)
    if (!text.trim()) return
    answer.mutate(
      { id, text: text.trim() },
      {
        onSuccess: () => {
          setText('')
          setId(crypto.randomUUID())
          setTried(false)
          onDone(
            applicant.email
              ? 'Sent. The resident is emailed that there is an answer'
              : 'Sent. The resident has no email address and sees it on the request',
          )
        },
      },
    )
  }
  return (
    <Card title="Conversation with the resident">
      {conversation.length === 0 ? <p className="gh-soft">Nobody has written yet.</p> : null}
      <ol className="desk-conversation">
        {conversation.map(({ id: key, sender, by, text: said, at, isNew, files }) => (
          <li key={key} className={sender === 'council' ? 'desk-said desk-said-us' : 'desk-said'}>
            <p className="gh-soft">
              <strong>{sender === 'council' ? (by ?? 'The council') : (applicant.name ?? 'The resident')}</strong>{' '}
              <DateTime at={at} /> {isNew && sender === 'resident' ? <Tag tone="warning">New</Tag> : null}
              {isNew && sender === 'council' ? 'Not read yet' : null}
            </p>
            <p className="desk-words">{said}</p>
            {files.map((file) => (
              <p key={file.id}>
                <a className="gh-link desk-file" href={`/api/desk/uploads/${file.id}`} download={file.fileName}>
                  <Icon name="file" />
                  {file.fileName}
                </a>
              </p>
            ))}
          </li>
        ))}
      </ol>
      {mayAnswer ? (
        <form
          className="gh-stack"
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          {answer.error ? <Trouble error={answer.error} onDismiss={answer.reset} focus /> : null}
          {replies.length > 0 ? (
            <SelectField
              label="Begin with a template"
              options={replies.map(({ id: key, title }) => ({ id: key, title }))}
              value=""
              onChange={(chosen) => setText(replies.find((one) => one.id === chosen)?.text ?? text)}
            />
          ) : null}
          <TextArea
            label="Message to the resident"
            description="They are emailed a link to it, not what it says"
            maxLength={2000}
            rows={5}
            value={text}
            onChange={setText}
            error={isTried && !text.trim() ? 'Enter a message' : undefined}
          />
          <div className="gh-actions">
            <Button variant="primary" isPending={answer.isPending} onPress={send}>
              Send the message
            </Button>
          </div>
        </form>
      ) : null}
    </Card>
  )
}
