import { Choice, type ChoicesProps } from './choice-item.tsx'
import { Fieldset } from './fieldset.tsx'
import { FormGroup, hintAndError } from './form-group.tsx'
import { classes } from './parts.ts'

export type RadiosProps = ChoicesProps & { value?: string }

/** One answer out of a few, all in view. */
export function Radios(props: RadiosProps) {
  const prefix = props.idPrefix || props.name
  const parts = hintAndError(prefix, props.hint, props.errorMessage)
  const inside = (
    <>
      {parts.hint}
      {parts.error}
      <div className={classes('govuk-radios', props.classes)} {...props.attributes} data-module="govuk-radios">
        {props.formGroup?.beforeInputs}
        {props.items.map((item, index) => {
          if (!item) return null
          const id = item.id || (index === 0 ? prefix : `${prefix}-${index + 1}`)
          const checked = item.checked || (!!props.value && item.value === props.value && item.checked !== false)
          return (
            <Choice
              key={id}
              type="radio"
              block="govuk-radios"
              item={item}
              id={id}
              name={props.name}
              checked={checked}
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
        <Fieldset {...props.fieldset} describedBy={parts.describedBy(props.fieldset.describedBy)}>
          {inside}
        </Fieldset>
      ) : (
        inside
      )}
    </FormGroup>
  )
}
