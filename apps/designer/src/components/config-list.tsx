import { Button } from '@guildhall/ui'
import { Fragment, type ReactNode } from 'react'
import { freeId } from '../form/names.ts'
import type { StepField } from '../process/step-fields.ts'

type Entry = Record<string, unknown>
type Change = (value: unknown, typing?: boolean) => void

type ConfigListProps = {
  field: StepField
  value: unknown
  onChange: Change
  /** Draws one part of an entry: lists hold fields, and fields may be lists. */
  draw: (field: StepField, value: unknown, onChange: Change) => ReactNode
}

/** The entries of a list, each with its parts; an entry that has an id is given one from its title. */
export function ConfigList({ field, value, onChange, draw }: ConfigListProps) {
  const entries = (Array.isArray(value) ? value : []) as Entry[]
  const add = () => {
    const last = entries.at(-1)
    const taken = new Set(entries.map(({ id }) => String(id)))
    const id = field.name === 'ways' ? { id: freeId(`way ${entries.length + 1}`, 'way', taken) } : {}
    const fresh = Object.fromEntries(field.parts.map((part) => [part.name, last?.[part.name] ?? beginning(part.type)]))
    onChange([...entries, { ...id, ...fresh }])
  }
  return (
    <fieldset className="dz-outcomes gh-stack">
      <legend className="gh-label">{field.label}</legend>
      {entries.map((entry, at) => (
        <fieldset key={at} className="dz-deadline">
          <legend className="gh-label">
            {field.label} {at + 1}
          </legend>
          {field.parts.map((part) => (
            <Fragment key={part.name}>
              {draw(part, entry[part.name], (next, typing) =>
                onChange(entries.with(at, { ...entry, [part.name]: next }), typing),
              )}
            </Fragment>
          ))}
          {entries.length > field.minItems ? (
            <Button
              size="small"
              variant="quiet"
              icon="bin"
              onPress={() => onChange(entries.length === 1 ? undefined : entries.toSpliced(at, 1))}
            >
              Remove number {at + 1}
            </Button>
          ) : null}
        </fieldset>
      ))}
      <div>
        <Button size="small" icon="plus" onPress={add}>
          Add to “{field.label}”
        </Button>
      </div>
    </fieldset>
  )
}

function beginning(type: string): unknown {
  return type === 'duration' ? { days: 7 } : ''
}
