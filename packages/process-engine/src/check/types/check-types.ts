import { checkRule } from '@guildhall/rules'
import type { Form, Problem, ServicePackage } from '@guildhall/schemas'
import { rulesOf } from '../placed-rules.ts'
import { infer } from './infer.ts'
import type { ScopeTypes } from './scope-type.ts'

/** Rules that compare or reckon with what cannot be compared or reckoned with, and that ask for an answer that is not offered. */
export function checkTypes(servicePackage: ServicePackage, typesOf: ScopeTypes): Problem[] {
  const inForms = Object.entries(servicePackage.forms).flatMap(([id, form]) => rulesOfForm(form, `/forms/${id}`))
  const found = new Map<string, Problem>()
  for (const { rule, at, step } of [...rulesOf(servicePackage), ...inForms]) {
    if (checkRule(rule, at).length > 0) continue
    const problems: Problem[] = []
    infer(rule, typesOf(step), at, problems)
    // A fee that two steps ask for has its rules twice.
    for (const problem of problems) found.set(`${problem.at} ${problem.message}`, problem)
  }
  return [...found.values()]
}

function rulesOfForm(form: Form, at: string): { rule: unknown; at: string; step?: string }[] {
  const rules = form.pages.flatMap((page, index) => {
    const here = `${at}/pages/${index}`
    const ofQuestions = Object.entries(page.uiSchema).flatMap(([name, ui]) =>
      // The one decides whether the question is asked, the other works its answer out.
      (['showWhen', 'rule'] as const).map((key) => ({
        rule: (ui as { 'ui:options'?: Record<string, unknown> } | undefined)?.['ui:options']?.[key],
        at: `${here}/uiSchema/${name}/ui:options/${key}`,
      })),
    )
    const checks = (page.checks ?? []).map(({ rule }, place) => ({ rule, at: `${here}/checks/${place}/rule` }))
    return [{ rule: page.showWhen, at: `${here}/showWhen` }, ...ofQuestions, ...checks]
  })
  return rules.filter(({ rule }) => rule !== undefined)
}
