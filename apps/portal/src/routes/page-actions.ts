import { findAddresses, removeUpload, saveLookup } from '@guildhall/casework'
import type { AnswerError } from '@guildhall/form-engine'
import { isPostcode, tidyPostcode } from '@guildhall/question-kinds/models'
import type { Page } from '@guildhall/schemas'
import type { Sent } from '../guards/bodies.ts'
import type { Site } from '../site.ts'
import type { Texts } from '../texts/en.ts'
import { type OpenDraft, questionsOfKind } from './draft.ts'
import { keepFiles } from './gather-answers.ts'

/** A button of a question other than Continue, such as "Find address". */
export type PageAction = { verb: 'find' | 'manual' | 'change' | 'add' | 'remove'; question: string; uploadId?: string }

/** Where an action leads: the page again, with the question under change, or with a problem. */
export type ActionResult = { changing?: string; problems: AnswerError[] }

/** The action that a posted form asks for; undefined is Continue. An action on a question of another kind is passed over. */
export function readAction(page: Page, fields: Record<string, unknown>): PageAction | undefined {
  const found = /^(find|manual|change|add|remove):([^:]{1,100})(?::(.{1,100}))?$/.exec(String(fields['_action'] ?? ''))
  const [, verb, question, uploadId] = found ?? []
  if (verb === undefined || question === undefined) return undefined
  const kind = verb === 'remove' || verb === 'add' ? 'file' : 'address'
  if (!questionsOfKind(page, kind).some(({ name }) => name === question)) return undefined
  return { verb: verb as PageAction['verb'], question, ...(uploadId !== undefined && { uploadId }) }
}

/** Does what the button says and keeps where the question stands, so that the next GET draws it. */
export async function runAction(
  site: Site,
  open: OpenDraft,
  page: Page,
  action: PageAction,
  sent: Sent,
  words: Texts['apply'],
): Promise<ActionResult> {
  const { draft, viewer } = open
  const { fields } = sent
  const { verb, question } = action
  const keep = (lookup: { stage: 'postcode' | 'choose' | 'manual'; postcode?: string }) =>
    saveLookup(site.guildhall, { id: draft.id, viewer, question, lookup })
  const kept = draft.lookups[question]?.postcode
  if (verb === 'remove') {
    await removeUpload(site.guildhall, { id: draft.id, viewer, question, uploadId: action.uploadId })
    return { problems: [] }
  }
  if (verb === 'add') {
    const asked = questionsOfKind(page, 'file').find(({ name }) => name === question)!
    if (sent.files[question]) return { problems: await keepFiles(site, open, asked, sent, words) }
    const message = asked.kind!.errorFor(
      { keyword: 'required', path: '', params: {} },
      asked.schema,
      asked.options,
      undefined,
    )
    return { problems: [{ at: question, message }] }
  }
  if (verb === 'manual') await keep({ stage: 'manual', postcode: kept })
  if (verb === 'change') await keep({ stage: 'postcode', postcode: kept })
  if (verb !== 'find') return { changing: question, problems: [] }
  const postcode = tidyPostcode(typedPostcode(fields[question]))
  const refuse = (message: string) => ({ changing: question, problems: [{ at: `${question}.postcode`, message }] })
  if (!isPostcode(postcode)) return refuse(words.enterPostcode)
  const found = await findAddresses(site.guildhall, { postcode })
  if (found.length === 0) return refuse(words.noAddress)
  await keep({ stage: 'choose', postcode })
  return { changing: question, problems: [] }
}

function typedPostcode(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['postcode'] : undefined
  return typeof text === 'string' ? text.trim().slice(0, 20) : ''
}
