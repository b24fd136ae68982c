import type { Session } from '@guildhall/access'
import { compileForm } from '@guildhall/form-engine'
import { stopsPublishing } from '@guildhall/schemas'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { startForm } from '../versions.ts'
import { readDesign } from './designs.ts'

/** The drawing of a service for the portal's preview: the very page, of what is not published yet. Throws not-found, publish-blocked. */
export async function previewPage(
  g: Guildhall,
  { session, slug, page }: { session: Session; slug: string; page: string },
) {
  const { package: pack, problems } = await readDesign(g, { session, slug })
  const stopping = problems.filter(
    (problem) => stopsPublishing(problem) && (problem.code.startsWith('schema/') || problem.at.startsWith('/forms/')),
  )
  if (stopping.length > 0)
    throw new GuildhallError('publish-blocked', { message: 'The preview cannot be drawn yet', problems: stopping })
  const form = startForm(pack)
  if (!form.pages.some(({ id }) => id === page)) throw new GuildhallError('not-found')
  return { package: pack, form, compiled: compileForm(form) }
}
