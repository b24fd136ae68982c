import type { Remark } from '@guildhall/api-client'
import { Button, TextArea } from '@guildhall/ui'
import { useState } from 'react'

type RemarkAnswerProps = {
  remark: Remark
  mayEdit: boolean
  isPending: boolean
  onReply: (text: string) => void
  onResolve: () => void
  onDecline: (reason: string) => void
  onAccept?: () => void
}

/** What can be done about an open remark: answer it, resolve it, and for a suggestion accept it or decline it with a reason. */
export function RemarkAnswer(props: RemarkAnswerProps) {
  const { remark, mayEdit, isPending, onReply, onResolve, onDecline, onAccept } = props
  const [writing, setWriting] = useState<'reply' | 'decline'>()
  const [text, setText] = useState('')
  const [asked, setAsked] = useState(false)
  const begin = (what: 'reply' | 'decline') => {
    setWriting(what)
    setText('')
    setAsked(false)
  }
  const send = () => {
    setAsked(true)
    if (text.trim() === '') return
    if (writing === 'reply') onReply(text)
    else onDecline(text)
    setWriting(undefined)
  }
  if (writing) {
    return (
      <div className="gh-stack">
        <TextArea
          label={writing === 'reply' ? 'Reply' : 'Why is it declined?'}
          value={text}
          onChange={setText}
          maxLength={writing === 'reply' ? 4000 : 1000}
          autoFocus
          {...(asked && text.trim() === '' && { error: writing === 'reply' ? 'Enter a reply' : 'Enter a reason' })}
        />
        <div className="gh-actions">
          <Button size="small" variant="primary" onPress={send}>
            {writing === 'reply' ? 'Send reply' : 'Decline'}
          </Button>
          <Button size="small" variant="quiet" onPress={() => setWriting(undefined)}>
            Cancel
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className="gh-actions">
      {remark.suggestion && onAccept ? (
        <Button size="small" icon="check" isPending={isPending} onPress={onAccept}>
          Accept
        </Button>
      ) : null}
      {remark.suggestion && mayEdit ? (
        <Button size="small" onPress={() => begin('decline')}>
          Decline
        </Button>
      ) : null}
      <Button size="small" onPress={() => begin('reply')}>
        Reply
      </Button>
      {(mayEdit && !remark.suggestion) || remark.own ? (
        <Button size="small" isPending={isPending} onPress={onResolve}>
          {remark.suggestion ? 'Take it back' : 'Resolve'}
        </Button>
      ) : null}
    </div>
  )
}
