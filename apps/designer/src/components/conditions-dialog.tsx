import { Button, Dialog } from '@guildhall/ui'
import { changeCondition } from '../commands/change-condition.ts'
import { removeCondition } from '../commands/remove-condition.ts'
import { usePackage } from '../hooks/use-package.ts'
import { usesOf } from '../rules/conditions.ts'
import { ruleFields } from '../rules/rule-field.ts'
import type { RuleEditor } from './rule-editor.tsx'
import { mustNotBeEmpty, TypedField } from './typed-field.tsx'

/** The conditions of the service that have a name: what they say, where they are used, and what can be changed of them. The editor leads here itself, so it is handed over. */
export function ConditionsDialog({ onClose, Editor }: { onClose: () => void; Editor: typeof RuleEditor }) {
  const { pack, run } = usePackage()
  const fields = Object.values(pack.forms).flatMap((form) => ruleFields(pack, form))
  return (
    <Dialog title="Named conditions" isOpen wide onClose={onClose} actions={<Button onPress={onClose}>Done</Button>}>
      <div className="gh-stack">
        <p>A change here changes every rule that uses the condition. It is one step of undo.</p>
        {Object.entries(pack.conditions ?? {}).map(([id, condition]) => {
          const { title, rule } = condition
          const uses = usesOf(pack, condition)
          return (
            <fieldset key={id} className="dz-deadline">
              <legend className="gh-label">{title}</legend>
              <TypedField
                label="Name"
                value={title}
                maxLength={100}
                mistake={mustNotBeEmpty('a name')}
                onChange={(next) => run(changeCondition({ id, title, change: { title: next } }))}
              />
              <Editor
                subject="condition"
                pack={pack}
                rule={rule}
                fields={fields}
                onChange={(next) => next !== undefined && run(changeCondition({ id, title, change: { rule: next } }))}
              />
              <p className="gh-soft">{uses === 1 ? 'Used in 1 place' : `Used in ${uses} places`}</p>
              <Button size="small" variant="quiet" icon="bin" onPress={() => run(removeCondition({ id, title }), true)}>
                Take the name “{title}” away
              </Button>
            </fieldset>
          )
        })}
      </div>
    </Dialog>
  )
}
