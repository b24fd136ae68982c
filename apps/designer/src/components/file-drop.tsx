import { Button } from '@guildhall/ui'
import { type DragEvent, useRef, useState } from 'react'

const accepted = '.json,.xlsx,.pdf,.docx,.bpmn,.xml,.txt,.csv,.md'

/** A file is dropped here or chosen with the button; the button does all that dropping does. */
export function FileDrop({ isPending, onFile }: { isPending: boolean; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const file = event.dataTransfer.files[0]
    if (file && !isPending) onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, which does the same
    <div
      className="dz-drop"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <p>
        Drop a file here, or choose one: JSON Schema, Form.io, XGov or DEFRA forms, XLSForm or spreadsheet (.xlsx),
        fillable PDF, Word (.docx), BPMN, or a service from another Guildhall.
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted}
        aria-label="File to start from"
        onChange={(event) => {
          const file = event.target.files?.[0]
          // Chosen again, the same file is read again.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
      <Button icon="file" isPending={isPending} onPress={() => input.current?.click()}>
        Choose a file
      </Button>
    </div>
  )
}
