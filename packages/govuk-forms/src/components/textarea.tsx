import { FieldGroup } from './form-group.tsx'
import { classes, type FieldProps } from './parts.ts'

export type TextareaProps = FieldProps & {
  value?: string
  rows?: number | string
  spellCheck?: boolean
  autoComplete?: string
}

/** Some lines of text. */
export function Textarea(props: TextareaProps) {
  const id = props.id || props.name
  return (
    <FieldGroup field={props} id={id} formGroup={props.formGroup} describedBy={props.describedBy}>
      {(describedBy) => (
        <>
          {props.formGroup?.beforeInput}
          <textarea
            className={classes(
              'govuk-textarea',
              props.errorMessage !== undefined && 'govuk-textarea--error',
              props.classes,
            )}
            id={id}
            name={props.name}
            rows={Number(props.rows || 5)}
            spellCheck={props.spellCheck}
            disabled={props.disabled}
            aria-describedby={describedBy}
            autoComplete={props.autoComplete}
            defaultValue={props.value}
            {...props.attributes}
          />
          {props.formGroup?.afterInput}
        </>
      )}
    </FieldGroup>
  )
}
