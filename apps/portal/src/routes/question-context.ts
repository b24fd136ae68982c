import { fileIds, findAddresses, listAddresses, offerSlots, readHold, readUpload } from '@guildhall/casework'
import type { KeptFile, PageContext } from '@guildhall/govuk-forms'
import type { Page } from '@guildhall/schemas'
import type { Site } from '../site.ts'
import { type OpenDraft, questionsOfKind } from './draft.ts'
import { listStage } from './list-stage.ts'

/** What only the server knows and the questions of a page need: found addresses, free slots, the held one, kept files. */
export async function readPageContext(
  site: Site,
  open: OpenDraft,
  page: Page,
  { changing, fromCheck = false }: { changing?: string; fromCheck?: boolean } = {},
): Promise<PageContext> {
  const context: Required<PageContext> = {
    language: open.language,
    address: {},
    slots: {},
    held: {},
    files: {},
    filesGoAtOnce: false,
    lists: {},
  }
  for (const { name } of questionsOfKind(page, 'address')) {
    context.address[name] = await addressStage(site, open, name, changing === name)
  }
  for (const { name, options } of questionsOfKind(page, 'booking-slot')) {
    await readSlots(site, open, name, String(options['booking']), context)
  }
  for (const { name } of questionsOfKind(page, 'file')) {
    context.files[name] = await keptFiles(site, open, name)
  }
  for (const { name, required, schema } of questionsOfKind(page, 'add-another')) {
    context.lists[name] = listStage({ name, required, schema }, open, changing, fromCheck)
  }
  return context
}

type Stage = NonNullable<PageContext['address']>[string]

async function addressStage(site: Site, open: OpenDraft, name: string, changing: boolean): Promise<Stage> {
  const stage = await searchStage(site, open, name, changing)
  const { personId } = open.viewer
  if (stage.stage !== 'postcode' || !personId) return stage
  const saved = await listAddresses(site.guildhall, { personId })
  return { ...stage, saved: saved.map(({ id, label }) => ({ id, label })) }
}

async function searchStage(site: Site, { draft }: OpenDraft, name: string, changing: boolean): Promise<Stage> {
  if (draft.answers[name] !== undefined && !changing) return { stage: 'chosen' }
  const lookup = draft.lookups[name]
  if (lookup?.stage === 'manual') return { stage: 'manual' }
  if (lookup?.stage !== 'choose' || !lookup.postcode) return { stage: 'postcode', postcode: lookup?.postcode }
  const found = await findAddresses(site.guildhall, { postcode: lookup.postcode })
  if (found.length === 0) return { stage: 'postcode', postcode: lookup.postcode }
  return { stage: 'choose', postcode: lookup.postcode, options: found.map(({ uprn, label }) => ({ uprn, label })) }
}

async function readSlots(
  site: Site,
  { draft, viewer, language }: OpenDraft,
  name: string,
  booking: string,
  context: Required<PageContext>,
) {
  const slots = await offerSlots(site.guildhall, { id: draft.id, viewer, booking, language })
  const hold = await readHold(site.guildhall, { id: draft.id, viewer, question: name, language })
  context.slots[name] = slots.map(({ id, date, window, windowTitle, left }) => ({
    id,
    date,
    window,
    title: windowTitle,
    left,
  }))
  if (!hold) return
  context.held[name] = {
    id: hold.slotId,
    date: hold.date,
    window: hold.windowTitle,
    title: hold.windowTitle,
    until: new Date(hold.heldUntil).toISOString(),
  }
}

/** The files that a file question keeps. */
export async function keptFiles(site: Site, { draft, viewer }: OpenDraft, name: string): Promise<KeptFile[]> {
  const uploads = await Promise.all(
    fileIds(draft.answers[name]).map(async (id) => ({
      id,
      ...(await readUpload(site.guildhall, { uploadId: id, viewer })),
    })),
  )
  return uploads.map(({ id, fileName, size, mediaType }) => ({
    id,
    name: fileName,
    bytes: size,
    href: `/apply/${draft.id}/files/${id}`,
    isPicture: mediaType.startsWith('image/'),
  }))
}
