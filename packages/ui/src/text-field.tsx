import type { ReactNode } from 'react'
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components'
import { TextArea as AriaTextArea, TextField as AriaTextField, Input } from 'react-aria-components'
import { FieldFrame } from './field-frame.tsx'

/** What TextField and TextArea take: a label, an optional description, and an error that marks the field invalid. */
export type TextFieldProps = Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid'> & {
  label: ReactNode
  description?: ReactNode
  error?: string
  /** Adds "(optional)" to the label. */
  optional?: boolean
}

/** One line of text with its label, its description and its error. */
export function TextField({ label, description, error, optional, ...props }: TextFieldProps) {
  return (
    <AriaTextField validationBehavior="aria" {...props} className="gh-field" isInvalid={Boolean(error)}>
      <FieldFrame label={label} description={description} error={error} optional={optional}>
        <Input className="gh-input" />
      </FieldFrame>
    </AriaTextField>
  )
}

/** Several lines of text with their label, description and error. */
export function TextArea({
  label,
  description,
  error,
  optional,
  rows = 3,
  ...props
}: TextFieldProps & { rows?: number }) {
  return (
    <AriaTextField validationBehavior="aria" {...props} className="gh-field" isInvalid={Boolean(error)}>
      <FieldFrame label={label} description={description} error={error} optional={optional}>
        <AriaTextArea className="gh-input" rows={rows} />
      </FieldFrame>
    </AriaTextField>
  )
}
