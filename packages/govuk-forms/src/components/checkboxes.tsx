import { Choice, type ChoicesProps } from './choice-item.tsx'
import { Fieldset } from './fieldset.tsx'
import { FormGroup, hintAndError } from './form-group.tsx'
import { classes } from './parts.ts'

export type CheckboxesProps = ChoicesProps & { values?: string[]; describedBy?: string }

/** Any number of answers. */
export function Checkboxes(props: CheckboxesProps) {
  const prefix = props.idPrefix || props.name
  const parts = hintAndError(prefix, props.hint, props.errorMessage)
  const describedBy = parts.describedBy(props.fieldset?.describedBy || props.describedBy)
  const inside = (
    <>
      {parts.hint}
      {parts.error}
      <div className={classes('govuk-checkboxes', props.classes)} {...props.attributes} data-module="govuk-checkboxes">
        {props.formGroup?.beforeInputs}
        {props.items.map((item, index) => {
          if (!item) return null
          const id = item.id || (index === 0 ? prefix : `${prefix}-${index + 1}`)
          const listed = props.values?.includes(item.value ?? '') ?? false
          return (
            <Choice
              key={id}
              type="checkbox"
              block="govuk-checkboxes"
              item={item}
              id={id}
              name={item.name || props.name}
              checked={item.checked || (listed && item.checked !== false)}
              describedBy={props.fieldset ? undefined : describedBy}
            />
          )
        })}
        {props.formGroup?.afterInputs}
      </div>
    </>
  )
  return (
    <FormGroup hasError={props.errorMessage !== undefined} formGroup={props.formGroup}>
      {props.fieldset ? (
        <Fieldset {...props.fieldset} describedBy={describedBy}>
          {inside}
        </Fieldset>
      ) : (
        inside
      )}
    </FormGroup>
  )
}
