import type { Changes } from '@guildhall/api-client'
import { Button, Dialog } from '@guildhall/ui'
import { TouchedList } from './touched-list.tsx'

type RollBackDialogProps = {
  back: number
  next: number
  changes: Changes | undefined
  onRollBack: () => void
  onClose: () => void
}

/** Says what going back to an earlier version means for everybody, before it is done. */
export function RollBackDialog({ back, next, changes, onRollBack, onClose }: RollBackDialogProps) {
  return (
    <Dialog
      title={`Roll back to version ${back}?`}
      isOpen
      role="alertdialog"
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onPress={onRollBack}>
            Roll back to version {back}
          </Button>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <div className="gh-stack">
        <p>
          Version {back} is published again, as version {next}. Nothing is taken away: version {next - 1} stays in the
          list, and your draft stays as it is.
        </p>
        {changes ? <TouchedList changes={changes} next={next} /> : null}
        <p>Afterwards you can see what moving running cases to version {next} would do.</p>
      </div>
    </Dialog>
  )
}
