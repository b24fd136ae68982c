import { Button, Card } from '@guildhall/ui'
import type { Rehearsal } from '../rehearsal/rehearsal.ts'

type RehearsalDoneProps = {
  rehearsal: Rehearsal
  isFull: boolean
  onUndo: () => void
  onRestart: () => void
  onSave: () => void
}

/** What was done so far, with the ways to take it back, begin anew or keep it. */
export function RehearsalDone({ rehearsal, isFull, onUndo, onRestart, onSave }: RehearsalDoneProps) {
  const { start, actions } = rehearsal
  const done = start ? ['The form is sent', ...actions.map(({ said }) => said)] : []
  return (
    <Card
      title="What you did"
      level={3}
      actions={
        <div className="gh-actions">
          <Button size="small" icon="undo" isDisabled={!start} onPress={onUndo}>
            Undo the last
          </Button>
          <Button size="small" icon="refresh" onPress={onRestart}>
            Begin anew
          </Button>
          <Button size="small" icon="check" isDisabled={!start} onPress={onSave}>
            Save as a journey
          </Button>
        </div>
      }
    >
      {done.length === 0 ? <p className="gh-soft">Nothing yet. Fill in the form as the resident would.</p> : null}
      {isFull ? <p>A rehearsal can be no longer than this: save it, undo, or begin anew.</p> : null}
      <ol className="dz-done">
        {done.map((said, index) => (
          <li key={index}>{said}</li>
        ))}
      </ol>
    </Card>
  )
}
