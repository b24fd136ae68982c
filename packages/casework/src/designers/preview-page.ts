import type { Session } from '@guildhall/access'
import { compileForm, TASKS } from '@guildhall/form-engine'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { startForm } from '../versions.ts'
import { readDrawable } from './draft-form.ts'

/** The drawing of a service for the portal's preview: the very page, or TASKS, of what is not published yet. Throws not-found, publish-blocked. */
export async function previewPage(
  g: Guildhall,
  { session, slug, page }: { session: Session; slug: string; page: string },
) {
  const pack = await readDrawable(g, { session, slug })
  const form = startForm(pack)
  const isThere = page === TASKS ? form.sections : form.pages.some(({ id }) => id === page)
  if (!isThere) throw new GuildhallError('not-found')
  return { package: pack, form, compiled: compileForm(form) }
}
