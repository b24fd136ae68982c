import { Button, Dialog, TextField } from '@guildhall/ui'
import { useState } from 'react'
import { penceOf } from '../money.ts'

type AddFeeLineDialogProps = {
  fee: string
  onAdd: (line: { label: string; amount: number }) => void
  onClose: () => void
}

/** Asks what a new line of a fee is for and what it costs. */
export function AddFeeLineDialog({ fee, onAdd, onClose }: AddFeeLineDialogProps) {
  const [label, setLabel] = useState('')
  const [pounds, setPounds] = useState('')
  const [tried, setTried] = useState(false)
  const amount = penceOf(pounds)
  const add = () => {
    setTried(true)
    if (label.trim() && amount !== undefined) onAdd({ label: label.trim(), amount })
  }
  return (
    <Dialog
      title="Add a line"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onPress={add}>
            Add line
          </Button>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <TextField
        label="What is it for?"
        description={`Residents read it in “${fee}”`}
        value={label}
        onChange={setLabel}
        maxLength={200}
        autoFocus
        error={tried && !label.trim() ? 'Enter what it is for' : undefined}
      />
      <TextField
        label="Amount in pounds"
        inputMode="decimal"
        value={pounds}
        onChange={setPounds}
        error={tried && amount === undefined ? 'Enter an amount, like 42.50' : undefined}
      />
    </Dialog>
  )
}
