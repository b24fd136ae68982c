import type { FeeLine } from '@guildhall/schemas'
import { CheckboxField, SelectField } from '@guildhall/ui'
import { countedLists, type LineTimes, readTimes } from '../fees/line-times.ts'
import type { RuleField } from '../rules/rule-field.ts'
import { TypedField } from './typed-field.tsx'

type LineTimesFieldProps = { line: FeeLine; fields: RuleField[]; onChange: (times: LineTimes) => void }

/** How many times a line is charged: once, or for each thing that was asked for. */
export function LineTimesField({ line, fields, onChange }: LineTimesFieldProps) {
  const times = readTimes(line.times, fields)
  const lists = countedLists(fields)
  const list = typeof times === 'object' ? lists.find(({ path }) => path === times.list) : undefined
  return (
    <>
      <SelectField
        label="How often"
        placeholder="By a rule that can be read but not changed here"
        options={[
          { id: 'once', title: 'Once' },
          ...lists.map(({ path, title }) => ({ id: path, title: `For each thing in “${title}”` })),
        ]}
        value={times === 'once' ? 'once' : (list?.path ?? null)}
        onChange={(id) => onChange(id === 'once' ? 'once' : { list: id, things: [], free: 0 })}
      />
      {list && typeof times === 'object' ? (
        <>
          <fieldset className="dz-outcomes dz-things">
            <legend className="gh-label">Only for these things (all of them when none is ticked)</legend>
            {list.options.map(({ value, label }) => (
              <CheckboxField
                key={value}
                label={label}
                isSelected={times.things.includes(value)}
                onChange={(ticked) =>
                  onChange({
                    ...times,
                    things: ticked ? [...times.things, value] : times.things.filter((thing) => thing !== value),
                  })
                }
              />
            ))}
          </fieldset>
          <TypedField
            label="How many of them are free"
            inputMode="numeric"
            value={String(times.free)}
            mistake={(typed) => (/^\d{1,3}$/.test(typed) ? '' : 'Enter a whole number, 0 for none')}
            onChange={(typed) => onChange({ ...times, free: Number(typed) })}
          />
        </>
      ) : null}
    </>
  )
}
