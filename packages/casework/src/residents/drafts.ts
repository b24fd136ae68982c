import { randomUUID } from 'node:crypto'
import { hashToken, newToken, type Viewer } from '@guildhall/access'
import { type DraftRow, drafts } from '@guildhall/database/queries'
import { type Answers, type CompiledForm, questionsOf } from '@guildhall/form-engine'
import type { Form, ServicePackage } from '@guildhall/schemas'
import type { ActingFor } from '../account/acting-for.ts'
import type { Language } from '../council/hours-in-words.ts'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { inLanguage } from '../in-language.ts'
import type { Version } from '../versions.ts'
import { type AskedVisit, askedBy, formOf } from './asked-forms.ts'
import { mayOpen } from './may-open.ts'
import { openVersion } from './open-version.ts'

/** How far somebody has come with finding an address. */
export type Lookup = { stage: 'postcode' | 'choose' | 'manual'; postcode?: string }

/** A form that is being filled in. It stays on the version that it began with. */
export type Draft = {
  id: string
  slug: string
  version: number
  package: ServicePackage
  form: Form
  compiled: CompiledForm
  answers: Answers
  lookups: Record<string, Lookup>
  /** The ids of the pages that were left with "Continue". */
  passed: string[]
  expiresAt: Date
  /** The case that it renews, and what could not be carried over from it, as the form asks it. */
  renews?: { reference: string; left: string[] }
  /** Once somebody has put it aside: where the link was mailed to, or that it is in their account. */
  saved?: { email: string; inAccount: boolean }
  /** Set once it has been submitted. */
  reference?: string
  /** Whom it is for, if not for who fills it in. */
  actingFor?: ActingFor
  /** For a form that a running case asks for. */
  asked?: AskedVisit
}

/** A draft with the row and the version behind it, for the use cases of this folder. */
export type OpenDraft = { draft: Draft; row: DraftRow; version: Version }

const DRAFT_DAYS = 28

/** Begins a form. The token is given this once; only its hash is kept. Throws not-found for an unknown service. */
export async function startDraft(
  g: Guildhall,
  {
    slug,
    personId,
    channel = 'online',
    actingFor,
  }: { slug: string; personId?: string; channel?: 'online' | 'api'; actingFor?: ActingFor },
): Promise<{ id: string; accessToken: string }> {
  const version = await openVersion(g, slug)
  const id = randomUUID()
  const accessToken = newToken()
  const expiresAt = new Date(g.now().getTime() + DRAFT_DAYS * 86_400_000)
  await drafts.insertDraft(g.db, {
    id,
    accessHash: hashToken(accessToken),
    slug,
    version: version.version,
    personId,
    channel,
    expiresAt,
    actingFor,
  })
  return { id, accessToken }
}

/** The draft, if it is the viewer's own; not-found otherwise. Its texts are in the language asked for. */
export async function readDraft(
  g: Guildhall,
  input: { id: string; viewer: Viewer; language?: Language },
): Promise<Draft> {
  return (await openDraft(g, input)).draft
}

/** readDraft with what lies behind it. */
export async function openDraft(
  g: Guildhall,
  { id, viewer, language }: { id: string; viewer: Viewer; language?: Language },
): Promise<OpenDraft> {
  const row = isUuid(id) ? await drafts.readDraft(g.db, id) : undefined
  if (!row) throw new GuildhallError('not-found')
  const asked = await askedBy(g, row)
  if (!(await mayOpen(g, viewer, row, asked?.visit.reference))) throw new GuildhallError('not-found')
  const version = inLanguage(await g.versions.read(row.slug, asked?.version ?? row.version), language)
  const { form, compiled } = asked ? formOf(version, asked.form, language) : version
  const draft: Draft = {
    id,
    slug: row.slug,
    version: version.version,
    package: version.package,
    form,
    compiled,
    answers: row.answers as Answers,
    lookups: row.lookups as Record<string, Lookup>,
    passed: row.passed_pages,
    expiresAt: row.expires_at,
    ...(row.renews_reference
      ? { renews: { reference: row.renews_reference, left: titlesOf(version.form, row.left_out) } }
      : {}),
    ...(row.saved_at ? { saved: { email: row.return_email ?? '', inAccount: row.person_id !== null } } : {}),
    ...(row.acting_for ? { actingFor: row.acting_for as ActingFor } : {}),
    ...(row.reference ? { reference: row.reference } : {}),
    ...(asked ? { asked: asked.visit } : {}),
  }
  return { draft, row, version }
}

/** openDraft for a change: a draft that was submitted takes none. */
export async function openUnsentDraft(
  g: Guildhall,
  input: { id: string; viewer: Viewer; language?: Language },
): Promise<OpenDraft> {
  const open = await openDraft(g, input)
  if (open.row.reference) throw new GuildhallError('already-done', { message: 'This form has already been sent' })
  if (open.draft.asked?.isWaiting === false)
    throw new GuildhallError('already-done', { message: 'We do not need these answers any more' })
  return open
}

/** The visit of a case by which it invited to this draft, if one did. */
export function invitingVisit(row: DraftRow): { caseId: string; step: string; occurrence: number } | undefined {
  const { renews_case_id: caseId, renews_step: step, renews_occurrence: occurrence } = row
  return caseId === null || step === null || occurrence === null ? undefined : { caseId, step, occurrence }
}

/** The titles of a form's questions by their names, in the order of the form. */
export function titlesOf(form: Form, names: unknown): string[] {
  const left = new Set(Array.isArray(names) ? (names as string[]) : [])
  return form.pages
    .flatMap(questionsOf)
    .flatMap(({ name, schema }) => (left.has(name) ? [typeof schema.title === 'string' ? schema.title : name] : []))
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
