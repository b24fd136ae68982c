import type { MovePlan } from '@guildhall/api-client'
import { SelectField } from '@guildhall/ui'
import { casesWords } from '../moves/words.ts'

type MoveMissingProps = {
  plan: MovePlan
  to: number
  mapping: Record<string, string>
  onChange: (mapping: Record<string, string>) => void
}

const stays = 'stays'

/** Where the steps go that the other version does not have. */
export function MoveMissing({ plan, to, mapping, onChange }: MoveMissingProps) {
  if (plan.missing.length === 0) return null
  return (
    <fieldset className="dz-deadline">
      <legend className="gh-label">Steps that version {to} does not have</legend>
      <p className="gh-soft">A case that waits at one of them needs a step of version {to} to go to, or it stays.</p>
      {plan.missing.map(({ id, title, count }) => (
        <SelectField
          key={id}
          label={`“${title}”, where ${count === 1 ? '1 case waits' : `${casesWords(count)} wait`}`}
          options={[
            { id: stays, title: 'Nowhere: these cases stay' },
            ...plan.places.map((place) => ({ id: `to ${place.id}`, title: `To “${place.title}”` })),
          ]}
          value={mapping[id] === undefined ? stays : `to ${mapping[id]}`}
          onChange={(next) => {
            const { [id]: _old, ...rest } = mapping
            onChange(next === stays ? rest : { ...rest, [id]: next.slice('to '.length) })
          }}
        />
      ))}
    </fieldset>
  )
}
