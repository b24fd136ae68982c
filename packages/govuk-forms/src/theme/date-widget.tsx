import type { WidgetProps } from '@rjsf/utils'
import { DateInput } from '../components/date-input.tsx'
import { readOnlyText, widgetField, widgetLegend } from './widget-field.ts'

/** A date in three boxes, posted as `name[day]`, `name[month]` and `name[year]`. */
export function DateWidget(props: WidgetProps) {
  const field = widgetField(props)
  const [year, month, day] = String(props.value ?? '').split('-')
  const change = ({ target }: { target: HTMLInputElement }) => {
    const boxes = [...(target.closest('.govuk-date-input')?.querySelectorAll('input') ?? [])]
    const [d = '', m = '', y = ''] = boxes.map(({ value }) => value.trim())
    const typed = d !== '' || m !== '' || y !== ''
    props.onChange(typed ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : undefined)
  }
  const { disabled, readOnly } = readOnlyText(props)
  const part = { attributes: { onChange: change, disabled, ...readOnly } }
  return (
    <DateInput
      id={`${props.id}-date`}
      nameOf={(name) => `${field.name}[${name}]`}
      fieldset={{ legend: widgetLegend(props) }}
      hint={field.hint ?? 'For example, 27 3 2027'}
      errorMessage={field.errorMessage}
      values={{ day: day?.replace(/^0/, ''), month: month?.replace(/^0/, ''), year: year || undefined }}
      // An error leads to the field that has the id of the question.
      day={{ id: props.id, ...part }}
      month={part}
      year={part}
    />
  )
}
