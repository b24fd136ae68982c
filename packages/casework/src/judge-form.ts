import { type Answers, type CompiledForm, compileForm, questionsOf, validateSubmission } from '@guildhall/form-engine'
import type { Form } from '@guildhall/schemas'
import type { Language } from './council/hours-in-words.ts'
import { GuildhallError } from './errors.ts'
import type { Guildhall } from './guildhall.ts'
import { settleAddresses } from './residents/settle-addresses.ts'
import type { Version } from './versions.ts'
import { dayOf } from './zone.ts'

const compiled = new WeakMap<Form, CompiledForm>()

/** A form of a published version, which never changes, compiled once. */
export function compiledForm(form: Form): CompiledForm {
  const known = compiled.get(form) ?? compileForm(form)
  compiled.set(form, known)
  return known
}

/** The answers to the form with which a service begins, as if somebody had sent it. Throws invalid-answers as judgeForm does. */
export function judgeStart(g: Guildhall, version: Version, given: unknown, language?: Language): Promise<Answers> {
  const { steps, start } = version.package.process
  return judgeForm(g, version, String(steps[start]?.config['form']), given, language)
}

/**
 * The answers to a form within the process, as whoever fills in the form at the start would have to give them. Addresses are taken from the
 * gazetteer. Throws invalid-answers with a problem for each answer to put right.
 */
export async function judgeForm(
  g: Guildhall,
  version: Version,
  id: string,
  given: unknown,
  language?: Language,
): Promise<Answers> {
  const form = version.package.forms[id]
  if (!form) throw new GuildhallError('not-found')
  const judged = validateSubmission(compiledForm(form), given, { today: dayOf(g.now()), language })
  if ('errors' in judged) throw new GuildhallError('invalid-answers', { problems: judged.errors })
  const { answers, problems } = await settleAddresses(g, form.pages.flatMap(questionsOf), judged.answers)
  if (problems.length > 0) throw new GuildhallError('invalid-answers', { problems })
  return answers
}
