import { type Explained, explain } from '@guildhall/rules'
import type { Rule, ServicePackage } from '@guildhall/schemas'
import { Icon, Tag } from '@guildhall/ui'
import { useState } from 'react'
import { exampleStore, fieldsOfRule, scopeOf, untriedPaths } from '../rules/example-answers.ts'
import type { RuleField } from '../rules/rule-field.ts'
import { ruleWords } from '../rules/rule-words.ts'
import { useStore } from '../store/store.ts'
import { ExampleAnswer } from './example-answer.tsx'

type RuleTrialProps = {
  pack: ServicePackage
  rule: Rule
  fields: RuleField[]
  outcomes: { id: string; title: string }[] | undefined
}

/** A box to try a rule in, drawn only when it is opened: most rules are only read. */
export function RuleTrial(props: RuleTrialProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="dz-trial" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Try it with example answers</summary>
      {isOpen ? <Trial {...props} /> : null}
    </details>
  )
}

/** Example answers, and for each clause of the rule whether it is true with them. */
function Trial({ pack, rule, fields, outcomes }: RuleTrialProps) {
  const example = useStore(exampleStore)
  const asked = fieldsOfRule(rule, fields)
  const untried = untriedPaths(rule, fields)
  const found = explain(rule, scopeOf(asked, example))
  const words = (one: Rule) => ruleWords(pack, one, outcomes)
  return (
    <div className="gh-stack">
      {asked.map((field) => (
        <ExampleAnswer
          key={field.path}
          field={field}
          value={example[field.path]}
          onChange={(value) => exampleStore.set((now) => ({ ...now, [field.path]: value }))}
        />
      ))}
      {untried.length > 0 ? (
        <p className="gh-soft">It also reads {untried.join(', ')}, which counts as not given here.</p>
      ) : null}
      <div role="status" aria-label="What comes of it">
        <Clause found={found} words={words} />
      </div>
    </div>
  )
}

function Clause({ found, words }: { found: Explained; words: (rule: Rule) => string }) {
  const mark = (
    <Tag tone={found.holds ? 'success' : 'neutral'}>
      <Icon name={found.holds ? 'check' : 'close'} /> {found.holds ? 'True' : 'False'}
    </Tag>
  )
  if (!found.joins) {
    return (
      <p className="dz-clause">
        {mark} <span>{words(found.rule)}</span>
      </p>
    )
  }
  return (
    <div className="dz-clauses">
      <p className="dz-clause">
        {mark} <span>{found.joins === 'and' ? 'All of these' : 'Any of these'}</span>
      </p>
      <ul>
        {found.clauses.map((clause, at) => (
          <li key={at}>
            <Clause found={clause} words={words} />
          </li>
        ))}
      </ul>
    </div>
  )
}
