import type { Setting, SettingValue } from '@guildhall/question-kinds/models'
import { CheckboxField } from '@guildhall/ui'
import type { Question } from '../form/question.ts'
import { keepReworded } from '../form/reworded.ts'
import { FieldsField } from './fields-field.tsx'
import { TypedArea, TypedField } from './typed-field.tsx'

type SettingFieldProps = { setting: Setting; question: Question; onChange: (question: Question) => void }

/** The field of one setting, by its type. */
export function SettingField({ setting, question, onChange }: SettingFieldProps) {
  const value = setting.read(question)
  const set = (next: SettingValue) => {
    const written = setting.write(question, next)
    const isOptions = setting.type === 'options'
    onChange(isOptions ? { ...written, schema: keepReworded(question.schema, written.schema) } : written)
  }
  if (setting.type === 'fields') {
    return (
      <FieldsField
        setting={setting}
        question={question}
        onChange={onChange}
        draw={(inner, field, change) => <SettingField setting={inner} question={field} onChange={change} />}
      />
    )
  }
  const words = { label: setting.label, description: setting.hint, mistake: setting.mistake }
  if (setting.type === 'yes-no') {
    return <CheckboxField label={setting.label} description={setting.hint} isSelected={value === true} onChange={set} />
  }
  if (setting.type === 'lines' || setting.type === 'options') {
    const lines = Array.isArray(value) ? value.filter((line) => typeof line === 'string') : []
    return (
      <TypedArea
        {...words}
        rows={Math.min(14, Math.max(3, lines.length + 1))}
        value={lines.join('\n')}
        onChange={(typed) => set(linesOf(typed, setting.type === 'options'))}
      />
    )
  }
  if (setting.type === 'number') {
    return (
      <TypedField
        {...words}
        inputMode="decimal"
        value={value === undefined ? '' : String(value)}
        mistake={(typed) => setting.mistake?.(typed) || (Number.isFinite(Number(typed || 0)) ? '' : 'Enter a number')}
        onChange={(typed) => set(typed.trim() === '' ? undefined : Number(typed))}
      />
    )
  }
  return <TypedField {...words} value={String(value ?? '')} onChange={set} />
}

/** An empty line inside a text begins a paragraph; between options it means nothing. */
function linesOf(typed: string, dense: boolean): string[] {
  const lines = typed.trimEnd().split('\n')
  return dense ? lines.map((line) => line.trim()).filter(Boolean) : lines
}
