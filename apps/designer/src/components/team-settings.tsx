import type { Step, TaskStepConfig, TaskTeam, TeamRule } from '@guildhall/schemas'
import { Button } from '@guildhall/ui'
import { setTaskTeam } from '../commands/set-task-team.ts'
import { usePackage } from '../hooks/use-package.ts'
import { firstRule, wayFields } from '../process/ways.ts'
import { RuleEditor } from './rule-editor.tsx'
import { TeamField } from './team-field.tsx'

/** Who does a task: one team, or the first of several whose rule holds. */
export function TeamSettings({ id, step }: { id: string; step: Step }) {
  const { pack, run } = usePackage()
  const { team = '' } = step.config as Partial<TaskStepConfig>
  // How this very task ends is not known while its team is chosen.
  const fields = wayFields(pack, step).filter(({ path }) => path !== 'outcome')
  const begun = firstRule(step, fields)
  const set = (next: TaskTeam, say = false) => run(setTaskTeam({ step: id, title: step.title, team: next }), say)
  const otherwise = typeof team === 'string' ? team : team.otherwise
  const rules = typeof team === 'string' ? [] : team.rules
  const setRules = (next: TeamRule[], say = false) => set(isSome(next) ? { rules: next, otherwise } : otherwise, say)
  const setOtherwise = (next: string) => set(isSome(rules) ? { rules, otherwise: next } : next)
  return (
    <>
      {rules.map((rule, at) => (
        <fieldset key={at} className="dz-deadline">
          <legend className="gh-label">Team {at + 1}</legend>
          <RuleEditor
            subject="team"
            pack={pack}
            rule={rule.when}
            fields={fields}
            onChange={(when) => when !== undefined && setRules(rules.with(at, { ...rule, when }))}
          />
          <TeamField
            label="Team by this rule"
            value={rule.team}
            onChange={(next) => setRules(rules.with(at, { ...rule, team: next }))}
          />
          <Button size="small" variant="quiet" icon="bin" onPress={() => setRules(rules.toSpliced(at, 1), true)}>
            Remove team {at + 1}
          </Button>
        </fieldset>
      ))}
      <TeamField label={rules.length > 0 ? 'Team otherwise' : 'Team'} value={otherwise} onChange={setOtherwise} />
      {begun === undefined ? null : (
        <div>
          <Button
            size="small"
            icon="plus"
            isDisabled={rules.length >= 20}
            onPress={() => setRules([...rules, { when: begun, team: otherwise }], true)}
          >
            Another team by a rule
          </Button>
        </div>
      )}
    </>
  )
}

const isSome = (rules: TeamRule[]): rules is [TeamRule, ...TeamRule[]] => rules.length > 0
