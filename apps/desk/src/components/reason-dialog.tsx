import { Button, Dialog, RadioField, TextArea } from '@guildhall/ui'
import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { Trouble } from './trouble.tsx'

type Choice = { id: string; title: string }

type ReasonDialogProps = {
  title: string
  /** The words on the button that does it. */
  action: string
  isDanger?: boolean
  /** The words on the button that does nothing. */
  leave?: string
  /** What it does, before it is done. */
  children: ReactNode
  /** What has to be chosen first; a single choice is made already. */
  choice?: { label: string; options: Choice[]; missing: string }
  /** Fields of its own, with whether somebody has tried without them. */
  fields?: (isTried: boolean) => ReactNode
  /** Whether those are filled in. */
  isReady?: boolean
  /** How the reason is asked for. `missing` is said where there has to be one and none is given. */
  reason: { label?: string; description: string; missing?: string; maxLength: number; rows?: number }
  isBusy: boolean
  /** Why the last try was refused. */
  error?: unknown
  onSend: (reason: string, choice?: string) => void
  onClose: () => void
}

/** Says what something does and asks why, before it is done. What is missing gets the focus; a refusal leaves everything as it was typed. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, action, isDanger, leave = 'Cancel', children, choice, fields, isReady = true, reason } = props
  const { isBusy, error, onSend, onClose } = props
  const options = choice?.options ?? []
  const [chosen, setChosen] = useState<string | null>(options.length === 1 ? (options[0]?.id ?? null) : null)
  const [said, setSaid] = useState('')
  const [tries, setTries] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const isUnchosen = options.length > 0 && chosen === null
  const isUnsaid = reason.missing !== undefined && !said.trim()

  useEffect(() => {
    if (tries > 0) firstWrong(form.current)?.focus()
  }, [tries])

  const send = () => {
    setTries(tries + 1)
    if (!isUnchosen && !isUnsaid && isReady) onSend(said.trim(), chosen ?? undefined)
  }

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant={isDanger ? 'danger' : 'primary'} isPending={isBusy} onPress={send}>
            {action}
          </Button>
          <Button isDisabled={isBusy} onPress={onClose}>
            {leave}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        className="gh-stack"
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        {error ? <Trouble error={error} /> : null}
        {children}
        {choice && options.length > 0 ? (
          <RadioField
            label={choice.label}
            options={options}
            value={chosen}
            onChange={setChosen}
            error={tries > 0 && isUnchosen ? choice.missing : undefined}
          />
        ) : null}
        {fields?.(tries > 0)}
        <TextArea
          label={reason.label ?? 'Reason'}
          description={reason.description}
          optional={reason.missing === undefined}
          isRequired={reason.missing !== undefined}
          autoFocus={options.length === 0 && !fields}
          maxLength={reason.maxLength}
          rows={reason.rows ?? 3}
          value={said}
          onChange={setSaid}
          error={tries > 0 && isUnsaid ? reason.missing : undefined}
        />
      </form>
    </Dialog>
  )
}

/** The first field that is marked as wrong; of a group of radio buttons the first of them. */
function firstWrong(form: HTMLFormElement | null): HTMLElement | null | undefined {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')
  return wrong?.matches('input, textarea, button') ? wrong : wrong?.querySelector('input, textarea, button')
}
