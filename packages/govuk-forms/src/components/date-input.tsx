import type { ReactNode } from 'react'
import { Fieldset, type FieldsetProps } from './fieldset.tsx'
import { FormGroup, hintAndError } from './form-group.tsx'
import { Input, type InputProps } from './input.tsx'
import { type Attributes, classes, type ErrorWords, type FormGroupOptions, type Words } from './parts.ts'

export type DateInputItem = {
  name: string
  id?: string
  label?: string
  value?: string | number
  classes?: string
  autoComplete?: string
  inputMode?: InputProps['inputMode']
  pattern?: string
  /** Whether this very part is wrong. When none says so, all are marked with the error. */
  error?: boolean
  attributes?: Attributes
}

export type DateInputProps = {
  id: string
  /** Names are `prefix-day`, unless `nameOf` says otherwise. */
  namePrefix?: string
  /** The HTML name of a part. */
  nameOf?: (part: string) => string
  /** Day, month and year when not given. */
  items?: (DateInputItem | false | null | undefined)[]
  values?: Record<string, string | number | undefined>
  fieldset?: Omit<FieldsetProps, 'children' | 'role'>
  hint?: Words | string
  errorMessage?: ErrorWords | string
  formGroup?: Omit<FormGroupOptions, 'beforeInput' | 'afterInput'> & {
    beforeInputs?: ReactNode
    afterInputs?: ReactNode
  }
  classes?: string
  attributes?: Attributes
}

const parts: DateInputItem[] = [{ name: 'day' }, { name: 'month' }, { name: 'year' }]

/** A date in three boxes. */
export function DateInput(props: DateInputProps) {
  const items = (props.items && props.items.length > 0 ? props.items : parts).filter((item) => !!item)
  const around = hintAndError(props.id, props.hint, props.errorMessage)
  const someWrong = items.some(isWrong)
  const inside = (
    <>
      {around.hint}
      {around.error}
      <div className={classes('govuk-date-input', props.classes)} {...props.attributes} id={props.id || undefined}>
        {props.formGroup?.beforeInputs}
        {items.map((item) => (
          <div key={item.name} className="govuk-date-input__item">
            {drawPart(
              props,
              item,
              isWrong(item) || (item.error !== false && !someWrong && props.errorMessage !== undefined),
            )}
          </div>
        ))}
        {props.formGroup?.afterInputs}
      </div>
    </>
  )
  return (
    <FormGroup hasError={props.errorMessage !== undefined} formGroup={props.formGroup}>
      {props.fieldset ? (
        <Fieldset {...props.fieldset} role="group" describedBy={around.describedBy(props.fieldset.describedBy)}>
          {inside}
        </Fieldset>
      ) : (
        inside
      )}
    </FormGroup>
  )
}

function isWrong(item: DateInputItem): boolean {
  return item.error === true || (item.classes?.includes('govuk-input--error') ?? false)
}

function drawPart(props: DateInputProps, item: DateInputItem, wrong: boolean): ReactNode {
  const name = props.nameOf?.(item.name) ?? (props.namePrefix ? `${props.namePrefix}-${item.name}` : item.name)
  return (
    <Input
      label={{ text: item.label ?? capital(item.name), classes: 'govuk-date-input__label' }}
      id={item.id || `${props.id}-${item.name}`}
      classes={classes(
        'govuk-date-input__input',
        wrong && !item.classes?.includes('govuk-input--error') && 'govuk-input--error',
        !item.classes?.includes('govuk-input--width-') && `govuk-input--width-${item.name === 'year' ? 4 : 2}`,
        item.classes,
      )}
      name={name}
      value={item.value ?? props.values?.[item.name]}
      inputMode={item.inputMode || 'numeric'}
      autoComplete={item.autoComplete}
      pattern={item.pattern}
      attributes={item.attributes}
    />
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()
}
