import { FieldGroup } from './form-group.tsx'
import { type Attributes, classes, type FieldProps } from './parts.ts'

export type SelectItem = {
  value?: string | number
  text?: string
  selected?: boolean
  disabled?: boolean
  attributes?: Attributes
}

export type SelectProps = FieldProps & { items?: (SelectItem | false | null | undefined)[]; value?: string | number }

/** One answer out of many, in a list that opens. */
export function Select(props: SelectProps) {
  const id = props.id || props.name
  const items = (props.items ?? []).filter((item) => !!item)
  const chosen = items.find((item) => item.selected) ?? items.find((item) => isChosen(item, props.value))
  return (
    <FieldGroup field={props} id={id} formGroup={props.formGroup} describedBy={props.describedBy}>
      {(describedBy) => (
        <>
          {props.formGroup?.beforeInput}
          <select
            className={classes(
              'govuk-select',
              props.classes,
              props.errorMessage !== undefined && 'govuk-select--error',
            )}
            id={id}
            name={props.name}
            disabled={props.disabled}
            aria-describedby={describedBy}
            defaultValue={chosen && String(chosen.value ?? chosen.text)}
            {...props.attributes}
          >
            {items.map((item, index) => (
              <option key={index} value={item.value} disabled={item.disabled} {...item.attributes}>
                {item.text}
              </option>
            ))}
          </select>
          {props.formGroup?.afterInput}
        </>
      )}
    </FieldGroup>
  )
}

function isChosen(item: SelectItem, value: string | number | undefined): boolean {
  return !!value && item.selected !== false && (item.value ?? item.text) === value
}
