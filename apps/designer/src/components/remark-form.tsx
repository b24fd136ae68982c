import { Banner, Button, RadioField, TextArea } from '@guildhall/ui'
import { useState } from 'react'
import { errorWords } from '../api.ts'
import { useRemarking } from '../hooks/use-remarks.ts'
import type { RemarkPlace } from '../remarks/places.ts'
import { announce } from '../store/announcement.ts'

/** Says something about a place: a comment, or other words for one of its fields. */
export function RemarkForm({ slug, place, onDone }: { slug: string; place: RemarkPlace; onDone: () => void }) {
  const { add } = useRemarking(slug)
  const [kind, setKind] = useState('comment')
  const [text, setText] = useState('')
  const field = place.fields.find((one) => one.field === kind)
  const [to, setTo] = useState('')
  const [asked, setAsked] = useState(false)
  const mistake = field
    ? to.trim() === '' || to.trim() === field.value.trim()
      ? 'Change the words'
      : undefined
    : text.trim() === ''
      ? 'Enter a comment'
      : undefined
  const send = () => {
    setAsked(true)
    if (mistake) return
    add.mutate(
      {
        place: place.key,
        placeWords: place.words.slice(0, 300),
        text,
        ...(field && { suggestion: { field: field.field, from: field.value, to: to.trim() } }),
      },
      {
        onSuccess: () => {
          announce(field ? 'Your suggestion is sent' : 'Your comment is sent')
          onDone()
        },
      },
    )
  }
  return (
    <div className="gh-stack">
      <RadioField
        label={`About ${place.words}`}
        value={kind}
        onChange={(chosen) => {
          setKind(chosen)
          setAsked(false)
          setTo(place.fields.find((one) => one.field === chosen)?.value ?? '')
        }}
        options={[
          { id: 'comment', title: 'Comment' },
          ...place.fields.map((one) => ({ id: one.field, title: `Suggest another ${one.title.toLowerCase()}` })),
        ]}
      />
      {field ? (
        <TextArea
          label={`${field.title} as you suggest it`}
          value={to}
          onChange={setTo}
          maxLength={2000}
          rows={2}
          {...(asked && mistake && { error: mistake })}
        />
      ) : null}
      <TextArea
        label={field ? 'Why' : 'Comment'}
        optional={field !== undefined}
        value={text}
        onChange={setText}
        maxLength={4000}
        {...(asked && mistake && !field && { error: mistake })}
      />
      {add.isError ? <Banner tone="error">{errorWords(add.error)}</Banner> : null}
      <div className="gh-actions">
        <Button variant="primary" isPending={add.isPending} onPress={send}>
          Send
        </Button>
        <Button variant="quiet" onPress={onDone}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
