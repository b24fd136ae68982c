import { CheckboxField, SelectField } from '@guildhall/ui'
import type { Question } from '../form/question.ts'
import type { Setting, SettingValue } from '../form/setting.ts'
import { TypedArea, TypedField } from './typed-field.tsx'

type SettingFieldProps = { setting: Setting; question: Question; onChange: (question: Question) => void }

/** The field of one setting, by its type. */
export function SettingField({ setting, question, onChange }: SettingFieldProps) {
  const value = setting.read(question)
  const set = (next: SettingValue) => onChange(setting.write(question, next))
  const words = { label: setting.label, description: setting.hint }
  if (setting.type === 'yes-no') {
    return <CheckboxField label={setting.label} description={setting.hint} isSelected={value === true} onChange={set} />
  }
  if (setting.type === 'choice') {
    return (
      <SelectField
        label={setting.label}
        options={setting.choices ?? []}
        value={String(value ?? '') || null}
        onChange={set}
      />
    )
  }
  if (setting.type === 'lines' || setting.type === 'options') {
    const lines = (Array.isArray(value) ? value : []).join('\n')
    return (
      <TypedArea
        {...words}
        rows={Math.min(12, Math.max(3, linesOf(lines).length + 1))}
        value={lines}
        mistake={setting.mistake}
        onChange={(typed) => set(linesOf(typed))}
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
  return <TypedField {...words} value={String(value ?? '')} mistake={setting.mistake} onChange={set} />
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
