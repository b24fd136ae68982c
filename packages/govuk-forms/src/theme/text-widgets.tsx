import { type BaseInputTemplateProps, getInputProps, type WidgetProps } from '@rjsf/utils'
import { CharacterCount } from '../components/character-count.tsx'
import { FileUpload } from '../components/file-upload.tsx'
import { Input } from '../components/input.tsx'
import { Textarea } from '../components/textarea.tsx'
import { changes, readOnlyText, widgetField } from './widget-field.ts'

/** One line of text or a number; the template under RJSF's text, email, URL, number and time widgets. */
export function BaseInput(props: BaseInputTemplateProps) {
  const { type } = getInputProps(props.schema, props.type, props.options)
  const isNumber = type === 'number'
  const { disabled, readOnly } = readOnlyText(props)
  const read = ({ value }: HTMLInputElement) => (value === '' ? props.options.emptyValue : value)
  return (
    <Input
      {...widgetField(props)}
      disabled={disabled}
      // A number is typed as text: spin buttons lose what people type.
      type={isNumber ? 'text' : type}
      inputMode={isNumber ? (props.schema.type === 'integer' ? 'numeric' : 'decimal') : undefined}
      value={props.value ?? undefined}
      classes={isNumber ? 'govuk-input--width-5' : undefined}
      autoComplete={props.options.autocomplete}
      spellCheck={isNumber || type === 'email' ? false : undefined}
      attributes={{ ...changes(props, read), ...readOnly }}
    />
  )
}

/** Some lines of text, counted when there is a limit. */
export function TextareaWidget(props: WidgetProps) {
  const { disabled, readOnly } = readOnlyText(props)
  const field = {
    ...widgetField(props),
    disabled,
    value: props.value ?? undefined,
    rows: props.options.rows,
    attributes: { ...changes(props, ({ value }) => (value === '' ? props.options.emptyValue : value)), ...readOnly },
  }
  const limit = props.schema.maxLength
  return limit === undefined ? <Textarea {...field} /> : <CharacterCount {...field} maxlength={limit} />
}

/** A file, sent as a part of a multipart form; where RJSF runs in a browser, as a data URL. */
export function FileWidget(props: WidgetProps) {
  const load = (target: HTMLInputElement) => {
    const file = target.files?.[0]
    if (!file) return props.onChange(undefined)
    const reader = new FileReader()
    reader.onload = () => props.onChange(reader.result)
    return reader.readAsDataURL(file)
  }
  return (
    <FileUpload
      {...widgetField(props)}
      multiple={props.multiple}
      attributes={{ accept: props.options.accept as string | undefined, onChange: ({ target }) => load(target) }}
    />
  )
}
