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
  /** How a part differs from the usual one; false leaves it out. */
  day?: Partial<DateInputItem> | false
  month?: Partial<DateInputItem> | false
  year?: Partial<DateInputItem> | false
  /** The parts in full, in place of day, month and year. */
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

const parts = ['day', 'month', 'year'] as const

/** A date in three boxes. */
export function DateInput(props: DateInputProps) {
  const items = itemsOf(props)
  const around = hintAndError(props.id, props.hint, props.errorMessage)
  const someWrong = items.some(isWrong)
  const isMarked = (item: DateInputItem) =>
    isWrong(item) || (item.error !== false && !someWrong && props.errorMessage !== undefined)
  const inside = (
    <>
      {around.hint}
      {around.error}
      <div className={classes('govuk-date-input', props.classes)} {...props.attributes} id={props.id || undefined}>
        {props.formGroup?.beforeInputs}
        {items.map((item) => (
          <div key={item.name} className="govuk-date-input__item">
            {drawPart(props, item, isMarked(item))}
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

function itemsOf(props: DateInputProps): DateInputItem[] {
  if (props.items && props.items.length > 0) return props.items.filter((item) => !!item)
  return parts.flatMap((part) => (props[part] === false ? [] : [{ name: part, ...props[part] }]))
}

function isWrong(item: DateInputItem): boolean {
  return item.error === true || (item.classes?.includes('govuk-input--error') ?? false)
}

function drawPart(props: DateInputProps, item: DateInputItem, wrong: boolean): ReactNode {
  const part = parts.find((name) => item.name === name || item.name === (props[name] || undefined)?.name)
  const name = props.namePrefix ? `${props.namePrefix}-${item.name}` : item.name
  const usual = part && (props[part] ? props[part].value : props.values?.[part])
  return (
    <Input
      label={{ text: item.label ?? capital(item.name), classes: 'govuk-date-input__label' }}
      id={item.id || `${props.id}-${item.name}`}
      classes={classes(
        'govuk-date-input__input',
        wrong && !item.classes?.includes('govuk-input--error') && 'govuk-input--error',
        !item.classes?.includes('govuk-input--width-') && `govuk-input--width-${part === 'year' ? 4 : 2}`,
        item.classes,
      )}
      name={props.nameOf?.(item.name) ?? name}
      value={item.value ?? usual ?? props.values?.[name]}
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
