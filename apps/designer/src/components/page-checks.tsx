import type { Page, PageCheck } from '@guildhall/schemas'
import { Button, SelectField } from '@guildhall/ui'
import { changeChecks } from '../commands/change-checks.ts'
import { questionsOf, titleOf } from '../form/question.ts'
import { usePackage } from '../hooks/use-package.ts'
import { ruleFields } from '../rules/rule-field.ts'
import { RuleEditor } from './rule-editor.tsx'
import { mustNotBeEmpty, TypedField } from './typed-field.tsx'

/** The checks on the answers of a page: what must be true, and what residents are told when it is not. */
export function PageChecks({ form, page }: { form: string; page: Page }) {
  const { pack, run } = usePackage()
  const questions = questionsOf(page)
  const [first] = questions
  if (!first) return null
  const pages = pack.forms[form]!.pages
  const after = pages[pages.indexOf(page) + 1]
  const fields = ruleFields(pack, pack.forms[form]!, after && { page: after.id })
  const target = { form, page: page.id, title: page.title }
  const checks = page.checks ?? []
  const change = (at: number, check: PageCheck, typing = false) =>
    run(changeChecks({ ...target, at, check, does: 'Changed', typing }))
  const add = () => {
    const check = {
      question: first.name,
      rule: { '!!': [{ var: `answers.${first.name}` }] },
      message: 'Check this answer',
    }
    run(changeChecks({ ...target, at: checks.length, check, does: 'Added' }), true)
  }
  return (
    <section className="gh-stack" aria-labelledby="checks-heading">
      <h3 id="checks-heading">Checks on the answers</h3>
      {checks.map((check, at) => (
        <fieldset key={at} className="dz-deadline">
          <legend className="gh-label">Check {at + 1}</legend>
          <RuleEditor
            subject="check"
            pack={pack}
            rule={check.rule}
            fields={fields}
            onChange={(rule) => rule !== undefined && change(at, { ...check, rule })}
          />
          <TypedField
            label="What residents are told otherwise"
            value={check.message}
            maxLength={500}
            mistake={mustNotBeEmpty('what residents are told')}
            onChange={(message) => change(at, { ...check, message }, true)}
          />
          {questions.length > 1 ? (
            <SelectField
              label="Beside the question"
              options={questions.map((question) => ({ id: question.name, title: titleOf(question) }))}
              value={check.question}
              onChange={(question) => change(at, { ...check, question })}
            />
          ) : null}
          <Button
            size="small"
            variant="quiet"
            icon="bin"
            onPress={() => run(changeChecks({ ...target, at, check: undefined, does: 'Deleted' }), true)}
          >
            Remove check {at + 1}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button size="small" icon="plus" onPress={add}>
          Add a check
        </Button>
      </div>
    </section>
  )
}
