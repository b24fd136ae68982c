import type { WidgetProps } from '@rjsf/utils'
import type { FieldProps, HeadingWords } from '../components/parts.ts'
import { askedOf } from './question-context.ts'

/** What any widget tells its component: name, id, label, hint and the first error. */
export function widgetField(
  props: WidgetProps,
): Pick<FieldProps, 'id' | 'name' | 'label' | 'hint' | 'errorMessage' | 'disabled'> {
  const { id, htmlName, rawErrors, hideError, options, schema } = props
  const hint = options['description'] ?? schema.description
  return {
    id,
    name: htmlName || id,
    label: widgetLabel(props),
    hint: typeof hint === 'string' && hint !== '' ? hint : undefined,
    errorMessage: hideError ? undefined : rawErrors?.[0],
    disabled: props.disabled || props.readonly || undefined,
  }
}

/** The label, marked when the answer may be left out; hidden from the eye where RJSF wants none. */
export function widgetLabel({ label, required, hideLabel, registry, id }: WidgetProps): HeadingWords {
  const asked = askedOf(registry.formContext, id, required)
  const look = hideLabel && !asked.isQuestion ? 'govuk-visually-hidden' : asked.heading ? 'govuk-label--l' : undefined
  return { text: asked.required ? label : `${label} (optional)`, classes: look, isPageHeading: asked.heading }
}

/** The same as a legend. */
export function widgetLegend(props: WidgetProps): HeadingWords {
  const label = widgetLabel(props)
  const look = label.isPageHeading ? 'govuk-fieldset__legend--l' : 'govuk-fieldset__legend--s'
  return { ...label, classes: label.classes === 'govuk-visually-hidden' ? label.classes : look }
}

/** Attributes that hand a changed value to RJSF, where the page is drawn in a browser. */
export function changes(props: WidgetProps, read: (target: HTMLInputElement) => unknown) {
  return {
    onChange: (event: { target: HTMLInputElement }) => props.onChange(read(event.target)),
  }
}

/** What may be read and not changed is still sent and read out, so a text field is read-only and not disabled. */
export function readOnlyText(props: WidgetProps) {
  return { disabled: props.disabled || undefined, readOnly: { readOnly: props.readonly || undefined } }
}
