import { checkRule, variablesIn } from '@guildhall/rules'
import type { Form, Problem, Rule } from '@guildhall/schemas'
import { questionsOf } from './questions.ts'

/**
 * What is wrong with the rules of a form. A rule may read `answers` only, and only those to questions that come before
 * what it decides: later ones are never known when it is asked. `at` is the form's JSON pointer.
 */
export function checkFormRules(form: Form, at: string): Problem[] {
  const everyName = new Set(form.pages.flatMap((page) => questionsOf(page).map(({ name }) => name)))
  const before = new Set<string>()
  return form.pages.flatMap((page, index) => {
    const here = `${at}/pages/${index}`
    const problems: Problem[] = []
    const judge = (rule: Rule, where: string) => problems.push(...checkOne(rule, where, before, everyName))
    if (page.showWhen !== undefined) judge(page.showWhen, `${here}/showWhen`)
    for (const { name, kind, options, showWhen } of questionsOf(page)) {
      if (showWhen !== undefined) judge(showWhen, `${here}/uiSchema/${name}/ui:options/showWhen`)
      if (kind?.workedOut) judge(options['rule'] ?? null, `${here}/uiSchema/${name}/ui:options/rule`)
      before.add(name)
    }
    for (const [place, { rule }] of (page.checks ?? []).entries()) judge(rule, `${here}/checks/${place}/rule`)
    return problems
  })
}

function checkOne(rule: Rule, at: string, before: Set<string>, everyName: Set<string>): Problem[] {
  const problems = checkRule(rule, at)
  if (problems.length > 0) return problems
  return variablesIn(rule).flatMap((variable) => {
    const [root, name] = variable.split('.')
    if (root !== 'answers') {
      return [{ code: 'rule/scope', at, message: `A rule of a form reads answers, not "${variable}"` }]
    }
    if (name === undefined || before.has(name)) return []
    return everyName.has(name)
      ? [{ code: 'rule/asked-later', at, message: `The rule reads the answer to "${name}", which is asked later` }]
      : [{ code: 'rule/no-question', at, message: `The rule reads the answer to "${name}", which is not in the form` }]
  })
}
