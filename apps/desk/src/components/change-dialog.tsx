import type { CaseChoices } from '@guildhall/api-client'
import type { CaseChange } from '../hooks/use-case-change.ts'
import { ReasonDialog } from './reason-dialog.tsx'

type Place = CaseChoices['waiting'][number]
type Choice = { id: string; title: string }

/** What the officer wants to do, with what has to be known for it. */
export type Asking =
  | { do: 'cancel'; consequences: string[] }
  | { do: 'reopen'; places: Choice[] }
  | { do: 'go-back'; place: Place }
  | { do: 'skip'; place: Place }

type ChangeDialogProps = {
  asking: Asking
  isBusy: boolean
  /** Why the last try was refused. */
  error?: unknown
  onChange: (change: CaseChange) => void
  onClose: () => void
}

/** Says what a change does, asks where to and why, and for a last yes. A refusal leaves everything as it was typed. */
export function ChangeDialog({ asking, onChange, ...props }: ChangeDialogProps) {
  const { title, send, sentences, label, options } = wordsFor(asking)
  return (
    <ReasonDialog
      {...props}
      title={title}
      action={send}
      isDanger={asking.do === 'cancel'}
      leave="Leave it as it is"
      choice={{ label, options, missing: 'Choose one' }}
      reason={{
        description: 'Colleagues read it in the history of the case',
        missing: 'Enter a reason',
        maxLength: 2000,
      }}
      onSend={(reason, chosen) => onChange(changeFor(asking, chosen ?? '', reason))}
    >
      <ul className="desk-consequences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </ReasonDialog>
  )
}

function wordsFor(asking: Asking): {
  title: string
  send: string
  sentences: string[]
  label: string
  options: Choice[]
} {
  switch (asking.do) {
    case 'cancel':
      return {
        title: 'Cancel the case',
        send: 'Cancel the case',
        sentences: [
          'The case ends as cancelled. The resident sees that on the page of the request.',
          ...asking.consequences,
        ],
        label: '',
        options: [],
      }
    case 'reopen':
      return {
        title: 'Open the case again',
        send: 'Open it again',
        sentences: [
          'The step begins anew, with a task and a clock of its own. Tasks that were closed stay closed.',
          'A booking that was given back is not booked again. What was paid is not asked for again.',
        ],
        label: 'Where does it go on?',
        options: asking.places,
      }
    case 'go-back':
      return {
        title: `Send back from “${asking.place.title}”`,
        send: 'Send it back',
        sentences: [
          `“${asking.place.title}” is left: its task is closed and its clock stops.`,
          'The earlier step begins anew. On the way forward messages are sent again; what was paid is not asked for again.',
        ],
        label: 'Which step does it go back to?',
        options: asking.place.back,
      }
    case 'skip':
      return {
        title: `Skip “${asking.place.title}”`,
        send: 'Skip the step',
        sentences: [
          `“${asking.place.title}” is left: its task is closed and its clock stops.`,
          'The case goes on as if the step had ended like this, and what follows, messages too, is done at once.',
        ],
        label: 'How would it have ended?',
        options: asking.place.outcomes,
      }
  }
}

function changeFor(asking: Asking, chosen: string, reason: string): CaseChange {
  switch (asking.do) {
    case 'cancel':
      return { do: 'cancel', reason }
    case 'reopen':
      return { do: 'reopen', to: chosen, reason }
    case 'go-back':
      return { do: 'go-back', step: asking.place.step, occurrence: asking.place.occurrence, to: chosen, reason }
    case 'skip': {
      const { step, occurrence } = asking.place
      return { do: 'skip', step, occurrence, ...(chosen && { outcome: chosen }), reason }
    }
  }
}
