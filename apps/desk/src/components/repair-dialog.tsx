import { ReasonDialog } from './reason-dialog.tsx'

type RepairDialogProps = {
  title: string
  /** What it means for the case. */
  means: string
  /** The words on the button that does it. */
  action: string
  /** How it ended, where the person has to say so. */
  outcomes?: { id: string; title: string }[]
  isBusy: boolean
  /** Why the last try was refused. */
  error?: unknown
  onRepair: (reason: string, outcome?: string) => void
  onClose: () => void
}

/** Says what a repair means, and asks for the reason that is kept beside it. */
export function RepairDialog({ means, outcomes = [], onRepair, ...props }: RepairDialogProps) {
  return (
    <ReasonDialog
      {...props}
      choice={{ label: 'How did it end?', options: outcomes, missing: 'Select how it ended' }}
      reason={{
        description: 'Your colleagues read it here. Name no resident',
        missing: 'Enter a reason',
        maxLength: 500,
      }}
      onSend={onRepair}
    >
      <p>{means}</p>
    </ReasonDialog>
  )
}
