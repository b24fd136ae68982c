import { AddStepDialog } from '../components/add-step-dialog.tsx'
import { usePackage } from '../hooks/use-package.ts'
import { ConnectDialog } from './connect-dialog.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import type { Asked, CanvasActions } from './use-canvas-actions.ts'

type CanvasDialogsProps = { asked: Asked | undefined; onClose: () => void; actions: CanvasActions }

/** The dialog that is open over the canvas, if any. */
export function CanvasDialogs({ asked, onClose, actions }: CanvasDialogsProps) {
  const { pack } = usePackage()
  const titleOf = (id: string) => pack.process.steps[id]?.title ?? id
  if (asked?.ask === 'add') {
    return <AddStepDialog at={asked.at} side={asked.side} onAdd={actions.add} onClose={onClose} />
  }
  if (asked?.ask === 'connect') {
    const { from, to, choices } = asked
    return (
      <ConnectDialog
        titles={{ from: titleOf(from), to: titleOf(to) }}
        choices={choices}
        onChoose={(connection) => actions.choose(from, to, connection)}
        onClose={onClose}
      />
    )
  }
  return asked?.ask === 'keys' ? <KeysDialog onClose={onClose} /> : null
}
