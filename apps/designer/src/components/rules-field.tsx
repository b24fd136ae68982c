import { Button, TextField } from '@guildhall/ui'
import { useState } from 'react'
import { ValueField } from './value-field.tsx'

type RulesFieldProps = {
  label: string
  description?: string | undefined
  value: unknown
  onChange: (value: unknown, typing?: boolean) => void
}

/** A value for each of several names, such as what another system is told. */
export function RulesField({ label, description, value, onChange }: RulesFieldProps) {
  const [name, setName] = useState('')
  const [error, setError] = useState<string>()
  const rules = (value ?? {}) as Record<string, unknown>
  const add = () => {
    if (!/^[a-z][a-zA-Z0-9]{0,39}$/.test(name)) return setError('Use letters and digits, a small letter first')
    if (Object.hasOwn(rules, name)) return setError('That name is there already')
    onChange({ ...rules, [name]: '' })
    setName('')
    setError(undefined)
  }
  return (
    <fieldset className="dz-outcomes gh-stack">
      <legend className="gh-label">{label}</legend>
      {description ? <p className="gh-description">{description}</p> : null}
      {Object.entries(rules).map(([key, rule]) => (
        <div key={key} className="gh-stack">
          <ValueField
            label={key}
            value={rule}
            onChange={(next, typing) => onChange({ ...rules, [key]: next ?? '' }, typing)}
          />
          <div>
            <Button
              size="small"
              variant="quiet"
              icon="bin"
              onPress={() => {
                const { [key]: _gone, ...rest } = rules
                onChange(rest)
              }}
            >
              Remove “{key}”
            </Button>
          </div>
        </div>
      ))}
      <TextField label="Name of one more" value={name} maxLength={40} error={error} onChange={setName} />
      <div>
        <Button size="small" icon="plus" onPress={add}>
          Add it
        </Button>
      </div>
    </fieldset>
  )
}
