import { Button, SelectField, TextArea } from '@guildhall/ui'
import { type ReactNode, useState } from 'react'

type Data = Record<string, unknown>

type OutsideReplyProps = {
  words: string
  /** What the system was sent. */
  sent?: Data
  /** Answers that the rules of the service can tell apart. */
  examples: Data[]
  sendWords: string
  onSend: (data: Data) => void
  others?: ReactNode
  hint?: string
}

/** An answer of a system outside, chosen from those that make a difference or written by hand. */
export function OutsideReply({ words, sent, examples, sendWords, onSend, others, hint }: OutsideReplyProps) {
  const [text, setText] = useState(() => JSON.stringify(examples[0] ?? {}))
  const [wrong, setWrong] = useState<string>()
  const send = () => {
    const data = read(text)
    setWrong(data ? undefined : 'Write it as JSON, such as {"id": "R-17"}')
    if (data) onSend(data)
  }
  const options = examples.map((example) => ({ id: JSON.stringify(example), title: sayData(example) }))
  return (
    <>
      <p>{words}</p>
      {sent ? <p className="gh-soft">It was sent {sayData(sent)}.</p> : null}
      {options.length > 1 ? (
        <SelectField
          label="Answers that make a difference"
          options={options}
          value={options.some(({ id }) => id === text) ? text : null}
          onChange={setText}
        />
      ) : null}
      <TextArea label="With this data" rows={2} value={text} onChange={setText} error={wrong} />
      <div className="gh-actions">
        <Button size="small" variant="primary" onPress={send}>
          {sendWords}
        </Button>
        {others}
      </div>
      {hint ? <p className="gh-soft">{hint}</p> : null}
    </>
  )
}

function read(text: string): Data | undefined {
  try {
    const data: unknown = JSON.parse(text.trim() === '' ? '{}' : text)
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Data) : undefined
  } catch {
    // Half typed: the field says how it is written.
    return undefined
  }
}

function sayData(data: Data): string {
  const parts = Object.entries(data).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value ?? null)}`,
  )
  return parts.length === 0 ? 'nothing' : parts.join(', ')
}
