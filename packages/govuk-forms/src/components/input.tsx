import type { ReactNode } from 'react'
import { FieldGroup } from './form-group.tsx'
import { classes, type FieldProps, type Words } from './parts.ts'

export type InputProps = FieldProps & {
  type?: string
  value?: string | number
  inputMode?: 'none' | 'text' | 'decimal' | 'numeric' | 'tel' | 'search' | 'email' | 'url'
  autoComplete?: string
  autoCapitalize?: string
  spellCheck?: boolean
  pattern?: string
  prefix?: Words
  suffix?: Words
  inputWrapper?: { classes?: string; attributes?: Words['attributes'] }
}

/** One line of text. */
export function Input(props: InputProps) {
  const id = props.id || props.name
  const { prefix, suffix, formGroup } = props
  const isWrapped = Boolean(prefix?.text || suffix?.text || formGroup?.beforeInput || formGroup?.afterInput)
  return (
    <FieldGroup field={props} id={id} formGroup={formGroup} describedBy={props.describedBy}>
      {(describedBy) => {
        const input = inputElement(props, id, describedBy)
        if (!isWrapped) return input
        return (
          <div
            className={classes('govuk-input__wrapper', props.inputWrapper?.classes)}
            {...props.inputWrapper?.attributes}
          >
            {formGroup?.beforeInput}
            {affix('prefix', prefix)}
            {input}
            {affix('suffix', suffix)}
            {formGroup?.afterInput}
          </div>
        )
      }}
    </FieldGroup>
  )
}

function inputElement(props: InputProps, id: string, describedBy: string | undefined): ReactNode {
  return (
    <input
      className={classes('govuk-input', props.classes, props.errorMessage !== undefined && 'govuk-input--error')}
      id={id}
      name={props.name}
      type={props.type || 'text'}
      spellCheck={props.spellCheck}
      defaultValue={props.value}
      disabled={props.disabled}
      aria-describedby={describedBy}
      autoComplete={props.autoComplete}
      autoCapitalize={props.autoCapitalize}
      pattern={props.pattern}
      inputMode={props.inputMode}
      {...props.attributes}
    />
  )
}

function affix(kind: 'prefix' | 'suffix', words: Words | undefined): ReactNode {
  if (!words?.text) return null
  return (
    <div className={classes(`govuk-input__${kind}`, words.classes)} aria-hidden="true" {...words.attributes}>
      {words.text}
    </div>
  )
}
