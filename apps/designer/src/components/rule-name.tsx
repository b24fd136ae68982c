import type { Rule } from '@guildhall/schemas'
import { Button, TextField } from '@guildhall/ui'
import { useId, useState } from 'react'
import { addCondition } from '../commands/add-condition.ts'
import { usePackage } from '../hooks/use-package.ts'
import { conditionOf } from '../rules/conditions.ts'
import { ConditionsDialog } from './conditions-dialog.tsx'
import type { RuleEditor } from './rule-editor.tsx'

type RuleNameProps = { rule: Rule | undefined; Editor: typeof RuleEditor; onNamed: (id: string) => void }

/** Gives a rule a name to use it again, and leads to the conditions that have one. */
export function RuleName({ rule, Editor, onNamed }: RuleNameProps) {
  const { pack, run } = usePackage()
  const [name, setName] = useState<string>()
  const [isOpen, setOpen] = useState(false)
  const manage = useId()
  const conditions = pack.conditions ?? {}
  const count = Object.keys(conditions).length
  const canBeNamed = rule !== undefined && conditionOf(rule, conditions) === undefined
  const save = () => {
    if (!name?.trim() || rule === undefined) return
    const command = addCondition({ title: name.trim(), rule })
    run(command, true)
    setName(undefined)
    const made = Object.keys(command.apply(pack).conditions ?? {}).at(-1)
    if (made !== undefined) onNamed(made)
    // The button that was pressed goes; the one that leads to all names takes its place.
    setTimeout(() => document.getElementById(manage)?.focus(), 50)
  }
  if (!canBeNamed && count === 0) return null
  return (
    <>
      {name === undefined ? null : (
        <TextField
          label="Name of the condition"
          description="For example: Has a fridge. Other rules of this service can use it by this name"
          value={name}
          maxLength={100}
          autoFocus
          onChange={setName}
        />
      )}
      <div className="gh-actions">
        {canBeNamed && name === undefined ? (
          <Button size="small" variant="quiet" icon="star" onPress={() => setName('')}>
            Give this rule a name
          </Button>
        ) : null}
        {name === undefined ? null : (
          <>
            <Button size="small" isDisabled={!name.trim()} onPress={save}>
              Save the name
            </Button>
            <Button size="small" variant="quiet" onPress={() => setName(undefined)}>
              Cancel
            </Button>
          </>
        )}
        {count > 0 && name === undefined ? (
          <Button id={manage} size="small" variant="quiet" onPress={() => setOpen(true)}>
            Named conditions ({count})
          </Button>
        ) : null}
      </div>
      {isOpen ? <ConditionsDialog Editor={Editor} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
