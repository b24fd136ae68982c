import type { Session } from '@guildhall/access'
import { stopsPublishing } from '@guildhall/schemas'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { readDesign } from './designs.ts'

/** The drawing of a service, whose forms can be drawn as they are. Throws not-found, and publish-blocked with what must be put right before. */
export async function readDrawable(g: Guildhall, input: { session: Session; slug: string }) {
  const { package: pack, problems } = await readDesign(g, input)
  const stopping = problems.filter(
    (problem) => stopsPublishing(problem) && (problem.code.startsWith('schema/') || problem.at.startsWith('/forms/')),
  )
  if (stopping.length > 0)
    throw new GuildhallError('publish-blocked', { message: 'The preview cannot be drawn yet', problems: stopping })
  return pack
}
