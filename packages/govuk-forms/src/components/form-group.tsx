import type { ReactNode } from 'react'
import { ErrorMessage } from './error-message.tsx'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import {
  asWords,
  classes,
  type ErrorWords,
  type FieldProps,
  type FormGroupOptions,
  idList,
  type Words,
} from './parts.ts'

export type FormGroupProps = { hasError: boolean; formGroup?: FormGroupOptions; children?: ReactNode }

/** The block of one question. */
export function FormGroup({ hasError, formGroup, children }: FormGroupProps) {
  return (
    <div
      className={classes('govuk-form-group', hasError && 'govuk-form-group--error', formGroup?.classes)}
      {...formGroup?.attributes}
    >
      {children}
    </div>
  )
}

/** The hint and the error of a question, with the ids that its fields name. */
export function hintAndError(id: string, hint: Words | string | undefined, error: ErrorWords | string | undefined) {
  const hintWords = hint === undefined ? undefined : asWords(hint)
  const errorWords = error === undefined ? undefined : asWords(error)
  const hintId = hintWords && `${id}-hint`
  const errorId = errorWords && `${id}-error`
  return {
    describedBy: (before?: string) => idList(before, hintId, errorId),
    hint: hintWords && (
      <Hint id={hintId} classes={hintWords.classes} attributes={hintWords.attributes}>
        {hintWords.text}
      </Hint>
    ),
    error: errorWords && (
      <ErrorMessage
        id={errorId}
        classes={errorWords.classes}
        attributes={errorWords.attributes}
        visuallyHiddenText={errorWords.visuallyHiddenText}
      >
        {errorWords.text}
      </ErrorMessage>
    ),
  }
}

export type FieldGroupProps = {
  field: FieldProps
  id: string
  formGroup?: FormGroupOptions
  describedBy?: string
  /** Draws the field itself; it is given the ids for aria-describedby. */
  children: (describedBy: string | undefined) => ReactNode
}

/** Label, hint and error round a field that is one element. */
export function FieldGroup({ field, id, formGroup, describedBy, children }: FieldGroupProps) {
  const label = asWords(field.label)
  const parts = hintAndError(id, field.hint, field.errorMessage)
  return (
    <FormGroup hasError={field.errorMessage !== undefined} formGroup={formGroup}>
      <Label htmlFor={id} classes={label.classes} isPageHeading={label.isPageHeading} attributes={label.attributes}>
        {label.text}
      </Label>
      {parts.hint}
      {parts.error}
      {children(parts.describedBy(describedBy))}
    </FormGroup>
  )
}
