import type { Fee, FeeLine, ServicePackage } from '@guildhall/schemas'
import { Button, Table } from '@guildhall/ui'
import { lineWords } from '../fees/line-words.ts'
import { penceOf, poundsOf } from '../money.ts'
import { mustNotBeEmpty, TypedField } from './typed-field.tsx'

type FeeLinesProps = {
  pack: ServicePackage
  fee: Fee
  /** The line whose settings are open. */
  picked: string | undefined
  onPick: (line: FeeLine) => void
  onRemove: (line: FeeLine) => void
  onChange: (line: FeeLine, change: Partial<Pick<FeeLine, 'label' | 'amount'>>) => void
}

/** The lines of a fee: what the resident reads, what it costs and when it is charged. */
export function FeeLines({ pack, fee, picked, onChange, onPick, onRemove }: FeeLinesProps) {
  return (
    <Table
      caption={`Lines of “${fee.title}”`}
      rows={fee.lines}
      rowKey={(line) => line.id}
      columns={[
        {
          id: 'label',
          title: 'What residents read',
          isRowHeader: true,
          cell: (line) => (
            <div className="dz-cell">
              <TypedField
                label={`Label of “${line.label}”`}
                value={line.label}
                maxLength={200}
                mistake={mustNotBeEmpty('a label')}
                onChange={(label) => onChange(line, { label })}
              />
            </div>
          ),
        },
        {
          id: 'amount',
          title: 'Amount in pounds',
          cell: (line) => (
            <div className="dz-cell dz-amount">
              <span aria-hidden="true">£</span>
              <TypedField
                label={`Amount of “${line.label}” in pounds`}
                inputMode="decimal"
                value={poundsOf(line.amount)}
                mistake={(typed) => (penceOf(typed) === undefined ? 'Enter an amount, like 42.50' : '')}
                onChange={(typed) => onChange(line, { amount: penceOf(typed) ?? line.amount })}
              />
            </div>
          ),
        },
        {
          id: 'when',
          title: 'When it is charged',
          cell: (line) => <LineRule pack={pack} line={line} />,
        },
        {
          id: 'acts',
          title: 'What can be done',
          hideTitle: true,
          cell: (line) => (
            <div className="dz-acts">
              <Button
                size="small"
                variant="quiet"
                icon="edit"
                iconOnly
                aria-expanded={line.id === picked}
                aria-label={`Change when “${line.label}” is charged`}
                onPress={() => onPick(line)}
              />
              <Button
                size="small"
                variant="quiet"
                icon="bin"
                iconOnly
                aria-label={`Delete “${line.label}”`}
                onPress={() => onRemove(line)}
              />
            </div>
          ),
        },
      ]}
    />
  )
}

function LineRule({ pack, line }: { pack: ServicePackage; line: FeeLine }) {
  const words = lineWords(pack, line)
  if (words !== undefined) return words
  return (
    <details className="dz-json">
      <summary>By a rule</summary>
      <pre>{JSON.stringify({ when: line.when, times: line.times }, null, 2)}</pre>
    </details>
  )
}
