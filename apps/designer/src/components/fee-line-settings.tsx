import type { FeeLine, Rule } from '@guildhall/schemas'
import { setFeeLineCharge } from '../commands/set-fee-line-charge.ts'
import { writeTimes } from '../fees/line-times.ts'
import { usePackage } from '../hooks/use-package.ts'
import { ruleFields } from '../rules/rule-field.ts'
import { LineTimesField } from './line-times-field.tsx'
import { RuleEditor } from './rule-editor.tsx'

/** When and how often the line of a fee that is picked out is charged. */
export function FeeLineSettings({ fee, line }: { fee: string; line: FeeLine }) {
  const { pack, run } = usePackage()
  const fields = Object.values(pack.forms).flatMap((form) => ruleFields(pack, form))
  const charge = (change: { when?: Rule | undefined; times?: Rule | undefined }) =>
    run(
      setFeeLineCharge({
        fee,
        line: line.id,
        label: line.label,
        charge: { when: line.when, times: line.times, ...change },
      }),
    )
  return (
    <section className="dz-settings dz-line" aria-labelledby={`line-${line.id}`}>
      <div className="dz-settings-head">
        <h3 id={`line-${line.id}`} tabIndex={-1}>
          When “{line.label}” is charged
        </h3>
      </div>
      <div className="gh-stack">
        <LineTimesField
          line={line}
          fields={fields}
          onChange={(times) => charge({ times: writeTimes(times, fields) })}
        />
        <RuleEditor
          subject="fee-line"
          pack={pack}
          rule={line.when}
          fields={fields}
          onChange={(when) => charge({ when })}
        />
      </div>
    </section>
  )
}
