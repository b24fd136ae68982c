import type { MovePlan } from '@guildhall/api-client'
import { Button, Dialog } from '@guildhall/ui'
import { casesWords } from '../moves/words.ts'

type MoveDialogProps = {
  plan: MovePlan
  count: number
  isAll: boolean
  from: number
  to: number
  onMove: () => void
  onClose: () => void
}

/** Asks once more before cases are moved. */
export function MoveDialog({ plan, count, isAll, from, to, onMove, onClose }: MoveDialogProps) {
  const { looked, running, loseSomething, cannotMove } = plan.counts
  return (
    <Dialog
      title={`Move ${casesWords(count)} from version ${from} to version ${to}?`}
      isOpen
      role="alertdialog"
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onPress={onMove}>
            Move {casesWords(count)}
          </Button>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <p>
        They go on by the process of version {to}, and their ledgers say so. Residents are told nothing. There is no
        undo, but a case can be moved back.
      </p>
      {isAll && loseSomething > 0 ? <p>{casesWords(loseSomething)} of these would lose something.</p> : null}
      {isAll && cannotMove > 0 ? (
        <p>
          {casesWords(cannotMove)} cannot be moved and {cannotMove === 1 ? 'stays' : 'stay'} on version {from}.
        </p>
      ) : null}
      {isAll && looked < running ? (
        <p>
          Only the first {looked} of {running} running cases were looked at; the others are moved too if they can be.
        </p>
      ) : null}
    </Dialog>
  )
}
