import type { Form, Page } from '@guildhall/schemas'
import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { checkSchema } from './check-schema.ts'
import { findPage } from './questions.ts'

/** A form whose pages' validators are compiled. Make it once for each published version and keep it. */
export type CompiledForm = { form: Form; validators: ReadonlyMap<string, ValidateFunction> }

/** The formats that a question's schema may name. */
export const allowedFormats = ['date', 'email', 'time', 'uri', 'uri-reference', 'uuid'] as const

/**
 * The form with the validator of each page compiled (which runs generated code, so never on a page's request). Throws
 * when a schema is outside the limits of `checkForm` or is not JSON Schema.
 */
export function compileForm(form: Form): CompiledForm {
  const ajv = newAjv()
  const validators = new Map(form.pages.map((page) => [page.id, compilePage(ajv, page)]))
  return { form, validators }
}

/** The compiled validator of a page; throws a RangeError for an unknown page. */
export function validatorOf(compiled: CompiledForm, pageId: string): ValidateFunction {
  const validator = compiled.validators.get(pageId)
  if (!validator)
    throw new RangeError(`The form "${compiled.form.id}" has no page "${findPage(compiled.form, pageId).id}"`)
  return validator
}

/** An AJV for the schemas of one form, so that it can be thrown away with them. */
export function newAjv(): Ajv2020 {
  // ownProperties: an answer named toString is not taken for given.
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    ownProperties: true,
    addUsedSchema: false,
    code: { regExp: boundedPattern },
  })
  formats.default(ajv, [...allowedFormats])
  return ajv
}

/** The validator of one page. Throws an Error that names the page. */
export function compilePage(ajv: Ajv2020, page: Page): ValidateFunction {
  const [problem] = checkSchema(page.schema)
  if (problem) throw new Error(`Page "${page.id}" cannot be used: ${problem.at} – ${problem.message}`)
  try {
    return ajv.compile(page.schema)
  } catch (error) {
    throw new Error(`The schema of page "${page.id}" cannot be used: ${(error as Error).message}`, { cause: error })
  }
}

/**
 * All errors are looked for, so a pattern is tried on a text that is too long as well. `patternProblem` reckons with
 * this length; a longer text does not match.
 */
const LONGEST_MATCH = 2_000

const boundedPattern = Object.assign(
  (pattern: string, flags: string) => {
    const expression = new RegExp(pattern, flags)
    return {
      test: (text: string) => text.length <= LONGEST_MATCH && expression.test(text),
      // AJV tells patterns apart by this.
      toString: () => String(expression),
    }
  },
  { code: 'boundedPattern' },
)
