import type { Version } from '@guildhall/api-client'
import { SelectField } from '@guildhall/ui'
import { casesWords } from '../moves/words.ts'

type MoveChoiceProps = {
  versions: Version[]
  /** How many cases run on each version. */
  running: { version: number; count: number }[]
  from: number | undefined
  to: number | undefined
  onChange: (choice: { from?: number | undefined; to?: number | undefined }) => void
}

/** From which version to which. */
export function MoveChoice({ versions, running, from, to, onChange }: MoveChoiceProps) {
  const countOf = (version: number) => running.find((one) => one.version === version)?.count ?? 0
  return (
    <div className="dz-move-choice">
      <SelectField
        label="From"
        placeholder="Choose a version"
        options={versions.map(({ version }) => ({
          id: String(version),
          title: `Version ${version}, ${casesWords(countOf(version))} running`,
          isDisabled: countOf(version) === 0 && version !== from,
        }))}
        value={from === undefined ? null : String(from)}
        onChange={(next) => onChange({ from: Number(next), to: Number(next) === to ? undefined : to })}
      />
      <SelectField
        label="To"
        placeholder="Choose a version"
        options={versions.map(({ version }, at) => ({
          id: String(version),
          title: at === 0 ? `Version ${version}, the newest` : `Version ${version}`,
          isDisabled: version === from,
        }))}
        value={to === undefined ? null : String(to)}
        onChange={(next) => onChange({ from, to: Number(next) })}
      />
    </div>
  )
}
