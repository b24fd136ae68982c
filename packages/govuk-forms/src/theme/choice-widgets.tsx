import type { WidgetProps } from '@rjsf/utils'
import { Checkboxes } from '../components/checkboxes.tsx'
import { Radios } from '../components/radios.tsx'
import { Select } from '../components/select.tsx'
import { changes, widgetField, widgetLegend } from './widget-field.ts'

/** Up to here the answers are all in view; beyond, they are in a list that opens. */
const FEW = 10

function choices({ options }: WidgetProps) {
  return (options.enumOptions ?? []).map(({ value, label, schema }) => ({
    value: String(value),
    text: label,
    hint: schema?.description,
    real: value as unknown,
  }))
}

/** One answer out of a few. */
export function RadioWidget(props: WidgetProps) {
  const { label: _label, ...field } = widgetField(props)
  return (
    <Radios
      {...field}
      idPrefix={props.id}
      fieldset={{ legend: widgetLegend(props) }}
      classes={props.options.inline ? 'govuk-radios--inline' : undefined}
      value={props.value === undefined ? undefined : String(props.value)}
      items={choices(props).map(({ real, ...item }) => ({
        ...item,
        disabled: field.disabled,
        attributes: { onChange: () => props.onChange(real) },
      }))}
    />
  )
}

/** Any number of answers. */
export function CheckboxesWidget(props: WidgetProps) {
  const { label: _label, ...field } = widgetField(props)
  const chosen: unknown[] = Array.isArray(props.value) ? props.value : []
  return (
    <Checkboxes
      {...field}
      idPrefix={props.id}
      fieldset={{ legend: widgetLegend(props) }}
      values={chosen.map(String)}
      items={choices(props).map(({ real, ...item }) => ({
        ...item,
        disabled: field.disabled,
        attributes: changes(props, ({ checked }) =>
          checked ? [...chosen, real] : chosen.filter((value) => String(value) !== item.value),
        ),
      }))}
    />
  )
}

/** One box, for yes or nothing. */
export function CheckboxWidget(props: WidgetProps) {
  const { label, hint, ...field } = widgetField(props)
  return (
    <Checkboxes
      {...field}
      idPrefix={props.id}
      values={props.value === true ? ['true'] : []}
      items={[
        {
          value: 'true',
          text: typeof label === 'string' ? label : label.text,
          hint,
          disabled: field.disabled,
          attributes: changes(props, ({ checked }) => checked),
        },
      ]}
    />
  )
}

/** One answer: radio buttons when there are few, else a list that opens. Several answers are checkboxes. */
export function SelectWidget(props: WidgetProps) {
  const offered = choices(props)
  if (props.multiple) return <CheckboxesWidget {...props} />
  if (offered.length <= FEW) return <RadioWidget {...props} />
  const real = (text: string) => offered.find(({ value }) => value === text)?.real
  return (
    <Select
      {...widgetField(props)}
      value={props.value === undefined ? undefined : String(props.value)}
      items={[{ value: '', text: 'Choose an answer' }, ...offered.map(({ value, text }) => ({ value, text }))]}
      attributes={changes(props, ({ value }) => real(value))}
    />
  )
}
