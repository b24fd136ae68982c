import type { Deadline, ServicePackage } from '@guildhall/schemas'
import { SelectField } from '@guildhall/ui'
import type { ReactNode } from 'react'
import { deadlineWords } from '../process/step-words.ts'
import { DurationField } from './duration-field.tsx'
import { TypedField } from './typed-field.tsx'

type DeadlineFieldProps = {
  pack: ServicePackage
  deadline: Deadline
  number: number
  onChange: (at: Deadline['at']) => void
  /** What else can be set of it. */
  children?: ReactNode
}

const sides = [
  { id: 'before', title: 'before the target' },
  { id: 'after', title: 'after the target' },
  { id: 'share', title: 'at a share of the time' },
]

/** When one deadline is reached; all of it is said in its sentence. */
export function DeadlineField({ pack, deadline, number, onChange, children }: DeadlineFieldProps) {
  const { at } = deadline
  const side = at.before ? 'before' : at.after ? 'after' : 'share'
  const length = at.before ?? at.after ?? { workingHours: 8 }
  const change = (next: string) => {
    if (next === 'share') onChange({ share: 0.75 })
    else onChange(next === 'before' ? { before: length } : { after: length })
  }
  return (
    <fieldset className="dz-deadline">
      <legend className="gh-label">Deadline {number}</legend>
      <p className="dz-sentence">{deadlineWords(pack, deadline)}</p>
      <SelectField label="When" options={sides} value={side} onChange={change} />
      {side === 'share' ? (
        <TypedField
          label="Percent of the time"
          inputMode="numeric"
          value={String(Math.round((at.share ?? 0) * 100))}
          mistake={(typed) => (/^[1-9]\d{0,2}$/.test(typed.trim()) ? '' : 'Enter a number from 1 to 999')}
          onChange={(typed) => onChange({ share: Number(typed) / 100 })}
        />
      ) : (
        <DurationField
          label={side === 'before' ? 'How long before' : 'How long after'}
          value={length}
          onChange={(next) => onChange(side === 'before' ? { before: next } : { after: next })}
        />
      )}
      {children}
    </fieldset>
  )
}
