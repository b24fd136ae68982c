import { holdSlot, submitDraft } from '@guildhall/casework'
import { type DirectDraft, startFilled } from '../direct.ts'
import type { Ground } from '../ground.ts'

/** Keeps a version of bulky waste whose process is of the steps given, starting with the form. */
export async function addVersion({ sql }: Pick<Ground, 'sql'>, version: number, steps: object): Promise<void> {
  const process = { format: 'guildhall.process/1', start: 'request', steps }
  await sql(
    `insert into service_versions (slug, version, package)
     select slug, $1, jsonb_set(package::jsonb, '{process}', $2) from service_versions where slug = 'bulky-waste' and version = 1`,
    [version, JSON.stringify(process)],
  )
}

/** Opens a case on a version; gives its reference and the draft that it came from. */
export async function openOn(ground: Ground, version: number): Promise<DirectDraft & { reference: string }> {
  const draft = await startFilled(ground.g)
  await ground.sql('update drafts set version = $1 where id = $2', [version, draft.id])
  const [slot] = draft.slots
  await holdSlot(ground.g, { id: draft.id, viewer: draft.viewer, question: 'slot', slotId: slot!.id })
  return { ...draft, reference: (await submitDraft(ground.g, draft)).reference }
}
