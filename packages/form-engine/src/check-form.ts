import type { Form, Page, Problem } from '@guildhall/schemas'
import type { Ajv2020 } from 'ajv/dist/2020.js'
import { checkQuestion } from './check-question.ts'
import { checkFormRules } from './check-rules.ts'
import { checkSchema } from './check-schema.ts'
import { checkSections } from './check-sections.ts'
import { compilePage, newAjv } from './compile-form.ts'
import { questionsOf } from './questions.ts'
import { textAt } from './translate.ts'

/** The addresses beside those of the form's own pages, and what stands there. */
const reserved: Record<string, string> = {
  check: 'the page to check answers on',
  save: 'the page that puts the form aside',
  saved: 'the page that says that the form is put aside',
  return: 'the page where one comes back to the form',
  delete: 'the page that throws the form away',
  for: 'the page that asks whom the form is for',
  tasks: 'the list of tasks',
  print: 'the form to print',
}

/**
 * Every reason why a form may not be published, beyond what its contract in schemas/ says; empty when it may. `at` is
 * the form's JSON pointer in what holds it. Compiles each page, so call it when something is published, not on a request.
 */
export function checkForm(form: Form, at = ''): Problem[] {
  const seenPages = new Set<string>()
  const seenNames = new Set<string>()
  // It costs as much as some pages, so the pages share it.
  let ajv: Ajv2020 | undefined
  const compile = (page: Page) => {
    ajv ??= newAjv()
    compilePage(ajv, page)
  }
  const problems = form.pages.flatMap((page, index) => {
    const here = `${at}/pages/${index}`
    const found: Problem[] = []
    if (seenPages.has(page.id)) {
      found.push({ code: 'form/page-twice', at: `${here}/id`, message: `Two pages have the id "${page.id}"` })
    }
    seenPages.add(page.id)
    if (Object.hasOwn(reserved, page.id)) {
      const message = `A page cannot have the id "${page.id}": ${reserved[page.id]} has it`
      found.push({ code: 'form/page-reserved', at: `${here}/id`, message })
    }
    for (const { name } of questionsOf(page)) {
      if (seenNames.has(name)) {
        const message = `Two questions are called "${name}". A name may be used once in a form`
        found.push({ code: 'form/question-twice', at: `${here}/schema/properties/${name}`, message })
      }
      seenNames.add(name)
    }
    return [...found, ...checkPage(page, here, compile)]
  })
  return [...problems, ...checkSections(form, at), ...checkFormRules(form, at), ...checkTranslations(form, at)]
}

function checkPage(page: Page, at: string, compile: (page: Page) => void): Problem[] {
  const names = new Set(Object.keys(page.schema.properties))
  const problems = questionsOf(page).flatMap((question) => checkQuestion(question, page, at))
  for (const [index, name] of (page.schema.required ?? []).entries()) {
    if (!names.has(name)) {
      const message = `"${name}" must be answered but is not on the page`
      problems.push({ code: 'page/required', at: `${at}/schema/required/${index}`, message })
    }
  }
  for (const name of Object.keys(page.uiSchema)) {
    if (!names.has(name) && !name.startsWith('ui:')) {
      problems.push({
        code: 'page/ui-only',
        at: `${at}/uiSchema/${name}`,
        message: `There is no question "${name}" on the page`,
      })
    }
  }
  for (const [index, { question }] of (page.checks ?? []).entries()) {
    if (!names.has(question)) {
      const message = `There is no question "${question}" on the page`
      problems.push({ code: 'page/check-question', at: `${at}/checks/${index}/question`, message })
    }
  }
  const limits = checkSchema(page.schema, `${at}/schema`)
  return [...problems, ...limits, ...(limits.length + problems.length === 0 ? checkCompiles(page, at, compile) : [])]
}

function checkCompiles(page: Page, at: string, compile: (page: Page) => void): Problem[] {
  try {
    compile(page)
    return []
  } catch (error) {
    return [{ code: 'schema/not-json-schema', at: `${at}/schema`, message: (error as Error).message }]
  }
}

function checkTranslations(form: Form, at: string): Problem[] {
  return Object.entries(form.translations ?? {}).flatMap(([lang, texts]) =>
    Object.keys(texts)
      .filter((pointer) => !textAt(form, pointer))
      .map((pointer) => ({
        code: 'translation/no-text',
        at: `${at}/translations/${lang}/${pointer.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        message: `There is no text at ${pointer} to translate`,
      })),
  )
}
