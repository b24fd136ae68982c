import { TextArea, TextField } from '@guildhall/ui'
import { useTyped } from '../hooks/use-typed.ts'

type TypedFieldProps = {
  label: string
  description?: string
  value: string
  onChange: (value: string) => void
  /** Says what is wrong with the words, and then they are not taken. */
  mistake?: (value: string) => string
  optional?: boolean
  maxLength?: number
  inputMode?: 'numeric' | 'decimal' | 'text'
  type?: 'text' | 'date'
  'aria-label'?: string
}

/** One line of text that becomes an edit when the typing rests. */
export function TypedField({ value, onChange, mistake, ...props }: TypedFieldProps) {
  const typed = useTyped(value, onChange, mistake)
  return (
    <TextField {...props} value={typed.words} onChange={typed.setWords} onBlur={typed.commit} error={typed.error} />
  )
}

/** Several lines of text that become an edit when the typing rests. */
export function TypedArea({ value, onChange, mistake, rows, ...props }: TypedFieldProps & { rows?: number }) {
  const typed = useTyped(value, onChange, mistake)
  return (
    <TextArea
      {...props}
      rows={rows}
      value={typed.words}
      onChange={typed.setWords}
      onBlur={typed.commit}
      error={typed.error}
    />
  )
}

/** The mistake of a text that must not be empty. */
export const mustNotBeEmpty = (what: string) => (value: string) => (value.trim() === '' ? `Enter ${what}` : '')
