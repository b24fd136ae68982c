import type { Branch, Step } from '@guildhall/schemas'
import { Button, SelectField } from '@guildhall/ui'
import { changeWays } from '../commands/change-ways.ts'
import { usePackage } from '../hooks/use-package.ts'
import { stepsInOrder } from '../process/step-order.ts'
import { outcomesOf } from '../process/step-words.ts'
import { firstRule, leadsOn, wayFields, waysFrom } from '../process/ways.ts'
import { RuleEditor } from './rule-editor.tsx'

/** Where a case goes from a step: each way with its rule, and the one that holds when no other does. */
export function StepWays({ id, step }: { id: string; step: Step }) {
  const { pack, run } = usePackage()
  if (!leadsOn(step)) return null
  const ways = waysFrom(step)
  const fields = wayFields(pack, step)
  const begun = firstRule(step, fields)
  // Two steps may have the same title, so their numbers in the list beside this tell them apart.
  const steps = stepsInOrder(pack.process)
    .filter((other) => other.id !== id)
    .map((other) => ({ id: other.id, title: `${other.number}. ${other.step.title}` }))
  const change = (next: Branch[], say = false) => run(changeWays({ step: id, title: step.title, ways: next }), say)
  const add = () => {
    const last = ways.at(-1)
    if (last) change([...ways.slice(0, -1), { when: begun, next: last.next }, last], true)
  }
  return (
    <section className="gh-stack" aria-labelledby="ways-heading">
      <h3 id="ways-heading">Where it leads</h3>
      {ways.map((way, at) => (
        <fieldset key={at} className="dz-deadline">
          <legend className="gh-label">{nameOf(way, at, ways.length)}</legend>
          {way.when === undefined ? null : (
            <RuleEditor
              subject="branch"
              pack={pack}
              rule={way.when}
              fields={fields}
              outcomes={outcomesOf(step)}
              onChange={(when) => when !== undefined && change(ways.with(at, { ...way, when }))}
            />
          )}
          <SelectField
            label="Go to"
            options={steps}
            value={way.next}
            onChange={(next) => change(ways.with(at, { ...way, next }))}
          />
          {way.when === undefined ? null : (
            <Button size="small" variant="quiet" icon="bin" onPress={() => change(ways.toSpliced(at, 1), true)}>
              Remove way {at + 1}
            </Button>
          )}
        </fieldset>
      ))}
      {begun === undefined ? null : (
        <div>
          <Button size="small" icon="plus" onPress={add}>
            Add a way
          </Button>
        </div>
      )}
    </section>
  )
}

function nameOf(way: Branch, at: number, count: number): string {
  if (way.when !== undefined) return `Way ${at + 1}`
  return count > 1 ? 'Otherwise' : 'Always'
}
