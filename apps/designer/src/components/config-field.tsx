import type { Duration } from '@guildhall/schemas'
import { Button, CheckboxField, SelectField } from '@guildhall/ui'
import { useReferences } from '../hooks/use-references.ts'
import { readable, type StepField } from '../process/step-fields.ts'
import { recipients } from '../process/step-words.ts'
import { ConfigList } from './config-list.tsx'
import { DurationField } from './duration-field.tsx'
import { RulesField } from './rules-field.tsx'
import { TypedArea, TypedField } from './typed-field.tsx'
import { ValueField } from './value-field.tsx'

type ConfigFieldProps = {
  field: StepField
  value: unknown
  onChange: (value: unknown, typing?: boolean) => void
}

/** The field of one part of a step's config, by its type. */
export function ConfigField({ field, value, onChange }: ConfigFieldProps) {
  const referenceOptions = useReferences(field.name)
  const { label, description, isOptional, type } = field
  const text = typeof value === 'string' ? value : ''
  if (type === 'yes-no') {
    return <CheckboxField label={label} description={description} isSelected={value === true} onChange={onChange} />
  }
  if (type === 'choice' || type === 'reference') {
    const options = type === 'choice' ? choices(field) : referenceOptions
    const isThere = options.some(({ id }) => id === text)
    return (
      <SelectField
        label={label}
        description={description}
        optional={isOptional}
        placeholder="Choose one"
        options={isOptional && text !== '' ? [...options, { id: NONE, title: 'None' }] : options}
        value={isThere ? text : null}
        error={text !== '' && !isThere && options.length > 0 ? `There is no “${text}”` : undefined}
        onChange={(next) => onChange(next === NONE ? undefined : next)}
      />
    )
  }
  if (type === 'duration') {
    const duration = value as Duration | undefined
    return duration ? (
      <div className="gh-stack">
        <DurationField label={label} value={duration} onChange={onChange} />
        {isOptional ? (
          <div>
            <Button size="small" variant="quiet" icon="bin" onPress={() => onChange(undefined)}>
              Without “{label}”
            </Button>
          </div>
        ) : null}
      </div>
    ) : (
      <div>
        <Button size="small" icon="plus" onPress={() => onChange({ days: 7 })}>
          Set “{label}”
        </Button>
      </div>
    )
  }
  if (type === 'rule') return <ValueField {...{ label, description, isOptional, value, onChange }} />
  if (type === 'rules') return <RulesField {...{ label, description, value, onChange }} />
  if (type === 'list') {
    return (
      <ConfigList
        {...{ field, value, onChange }}
        draw={(part, inner, change) => <ConfigField field={part} value={inner} onChange={change} />}
      />
    )
  }
  const typed = {
    label,
    ...(description !== undefined && { description }),
    optional: isOptional,
    value: type === 'number' && value !== undefined ? String(value) : text,
    mistake: (words: string) => mistakeOf(field, words),
    onChange: (words: string) => {
      const said = words.trim()
      onChange(said === '' ? undefined : type === 'number' ? Number(said) : words, true)
    },
  }
  return type === 'long-text' ? <TypedArea {...typed} rows={4} /> : <TypedField {...typed} />
}

const NONE = '(none)'

function choices({ choices: values, name }: StepField) {
  if (name === 'to') return recipients.filter(({ id }) => values.includes(id))
  return values.map((id) => ({ id, title: choiceWords[id] ?? readable(id) }))
}

/** Values whose ids say too little of themselves. */
const choiceWords: Record<string, string> = {
  reserve: 'Keep it for this case',
  confirm: 'Confirm it',
  release: 'Give it back',
  resident: 'The resident',
  adviser: 'An adviser, with the resident',
  officer: 'An officer',
  all: 'All of them are done',
  any: 'The first of them is done',
  cancel: 'Cancel that case',
  leave: 'Let that case go on',
}

function mistakeOf({ isOptional, type, label }: StepField, words: string): string {
  if (words.trim() === '') return isOptional ? '' : `Enter “${label}”`
  return type === 'number' && !/^\d{1,6}$/.test(words.trim()) ? 'Enter a whole number' : ''
}
