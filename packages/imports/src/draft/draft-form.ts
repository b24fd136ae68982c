import { checkForm } from '@guildhall/form-engine'
import type { Form, Page, PageCheck, Rule } from '@guildhall/schemas'
import type { Found, FoundCondition, FoundPage, FoundQuestion, Part, Remark } from '../found.ts'
import { ImportError } from '../import-error.ts'
import { limits } from '../limits.ts'
import { lineOf } from '../text.ts'
import { draftList } from './draft-list.ts'
import { type Drafted, draftQuestion } from './draft-question.ts'
import { draftRule } from './draft-rule.ts'
import { Names } from './names.ts'
import { askedOnce } from './repeats.ts'
import { splitPages } from './split-pages.ts'

/** A form made of what was found, what of it is in there, and what is not. */
export type DraftedForm = {
  form: Form
  kept: Partial<Record<Part, number>>
  leftOut: Remark[]
  changed: Remark[]
  review: (Remark & { name?: string })[]
}

/** Drafts the form. Throws an ImportError when there is nothing to ask or far too much. */
export function draftForm(found: Found, from: string): DraftedForm {
  const draft = new Draft(from)
  draft.leftOut.push(...found.leftOut)
  draft.changed.push(...found.changed)
  const once = askedOnce(found.pages)
  draft.changed.push(...once.changed)
  const asked = once.pages.filter(({ questions }) => questions.length > 0)
  for (const empty of once.pages.filter(({ questions }) => questions.length === 0)) {
    draft.leftOut.push({
      of: 'page',
      at: empty.at,
      original: empty.title,
      message: 'The page has nothing on it that can be taken over',
    })
    for (const { at, original } of empty.conditions ?? [])
      draft.leftOut.push({ of: 'condition', at, original, message: 'It decides about a page with nothing on it' })
  }
  const count = asked.reduce((sum, { questions }) => sum + questions.length, 0)
  if (count === 0) throw new ImportError('There are no questions in it')
  if (count > limits.questions)
    throw new ImportError(`It has ${count} questions. A form can have ${limits.questions}: split it into several files`)
  for (const page of asked) for (const { key } of page.questions) draft.every.add(key)
  const { pages, changed } = splitPages(asked)
  if (pages.length > limits.pages)
    throw new ImportError(`It has ${pages.length} pages. A form can have ${limits.pages}: split it into several files`)
  draft.changed.push(...changed)
  draft.kept.page = asked.length
  const form: Form = {
    format: 'guildhall.form/1',
    id: 'request',
    title: lineOf(found.title, 200) || 'Imported form',
    pages: pages.map((page) => draft.page(page)),
  }
  const [problem] = checkForm(form)
  if (problem)
    throw new ImportError(`The draft would not be a form that can be published: ${problem.message} (${problem.at})`)
  const { kept, leftOut, review } = draft
  return { form, kept, leftOut, changed: draft.changed, review }
}

class Draft {
  readonly kept: Partial<Record<Part, number>> = {}
  readonly leftOut: Remark[] = []
  readonly changed: Remark[] = []
  readonly review: (Remark & { name?: string })[] = []
  /** The keys of all questions, and those that come before the one that is drafted now. */
  readonly every = new Set<string>()
  private readonly before = new Map<string, Drafted>()
  /** Those of a page that was split, and of all questions in a group, stand in several places and count once. */
  private readonly counted = new Set<FoundCondition>()
  private readonly questionNames = new Names()
  private readonly pageNames = new Names()

  private readonly from: string

  constructor(from: string) {
    this.from = from
  }

  page(found: FoundPage): Page {
    const title = lineOf(found.title, 300) || lineOf(found.questions[0]?.label, 300) || 'Page'
    const showWhen = this.rule(found.conditions)
    const id = this.pageNames.page(title)
    const checks: PageCheck[] = []
    const drafted = found.questions.map((question) => this.question(question, checks))
    const required = drafted.filter((question) => question.required).map(({ name }) => name)
    return {
      id,
      title,
      ...(showWhen === undefined ? {} : { showWhen }),
      schema: {
        type: 'object',
        properties: Object.fromEntries(drafted.map(({ name, schema }) => [name, schema])),
        ...(required.length === 0 ? {} : { required }),
      },
      uiSchema: Object.fromEntries(drafted.map(({ name, ui }) => [name, ui])),
      ...(checks.length === 0 ? {} : { checks }),
    }
  }

  private question(found: FoundQuestion, checks: PageCheck[]): Drafted {
    const name = this.questionNames.question(found.name ?? (found.label || found.key))
    const drafted =
      found.shape === 'repeat' ? draftList(found, name, this.from)! : draftQuestion(found, name, this.from)
    const showWhen = this.rule(found.conditions)
    if (showWhen !== undefined) (drafted.ui['ui:options'] as Record<string, unknown>)['showWhen'] = showWhen
    this.before.set(found.key, drafted)
    this.add(drafted.kind === 'content' ? 'guidance' : 'question', drafted.questions ?? 1)
    this.add('option', drafted.options + drafted.changed.filter(({ of }) => of === 'option').length)
    this.leftOut.push(...drafted.leftOut)
    this.changed.push(...drafted.changed)
    if (drafted.review !== undefined)
      this.review.push({ of: 'question', at: found.at, original: found.label, message: drafted.review, name })
    if (found.requiredWhen) this.check(found, drafted, checks)
    return drafted
  }

  /** All of the conditions together; one that cannot be written is left out and named. */
  private rule(conditions: FoundCondition[] = []): Rule | undefined {
    const rules = conditions.flatMap((condition) => {
      const drafted = draftRule(condition.rule, this.before, this.every)
      const { at, original } = condition
      const first = !this.counted.has(condition)
      this.counted.add(condition)
      if ('because' in drafted) {
        if (first) this.leftOut.push({ of: 'condition', at, original, message: drafted.because })
        return []
      }
      if (first) this.add('condition', 1)
      return drafted.rule === true ? [] : [drafted.rule]
    })
    return rules.length === 0 ? undefined : rules.length === 1 ? rules[0] : { and: rules }
  }

  /** "Must be answered when" is a check of the page: required in JSON Schema knows no when. */
  private check(found: FoundQuestion, { name, kind }: Drafted, checks: PageCheck[]): void {
    const { rule, at, original } = found.requiredWhen!
    const drafted = draftRule(rule, this.before, this.every)
    if ('because' in drafted || checks.length >= 20 || kind === 'content') {
      const message = 'because' in drafted ? drafted.because : 'A page can have 20 checks at most'
      this.leftOut.push({ of: 'condition', at, original, message })
      return
    }
    this.add('condition', 1)
    const given = { '!=': [{ var: `answers.${name}` }, null] }
    checks.push({
      question: name,
      rule: { or: [{ '!': [drafted.rule] }, given] },
      message: `Answer “${lineOf(found.label, 200) || name}”`,
    })
  }

  private add(part: Part, count: number): void {
    this.kept[part] = (this.kept[part] ?? 0) + count
  }
}
