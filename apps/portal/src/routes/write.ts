import { randomUUID } from 'node:crypto'
import { GuildhallError, readRequest, writeToCouncil } from '@guildhall/casework'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readSent, type SentFile } from '../guards/bodies.ts'
import { CsrfError, textField } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import { viewerOf } from '../guards/visit.ts'
import type { Site } from '../site.ts'
import { textsIn } from '../texts/languages.ts'

type Params = { reference: string }
type Typed = { id: string; text: string }
type Problem = { at: string; message: string }

const textLimit = 2000
const fields = ['file1', 'file2', 'file3']

/** `/requests/:reference/write`: the person writes to the council about the request, with up to three files. */
export function write(app: FastifyInstance, site: Site): void {
  app.get<{ Params: Params }>('/requests/:reference/write', (request, reply) =>
    showWrite(site, request, reply, { id: randomUUID(), text: '' }),
  )

  app.post<{ Params: Params }>('/requests/:reference/write', async (request, reply) => {
    const { fields: sent, files } = await readSent(request)
    if (!request.visit.isCsrf(sent['_csrf'])) throw new CsrfError('The form is out of date')
    const { reference } = request.params
    const typed = { id: messageId(sent['message']), text: textField(sent, 'text', 10_000) }
    const viewer = viewerOf(request, request.visit, 'request')
    const { documentsAsked } = await readRequest(site.guildhall, { reference, viewer })
    const problems = problemsOf(request, typed, files, documentsAsked !== undefined)
    if (problems.length > 0) return showWrite(site, request, reply, typed, problems)
    // Documents that were asked for need no words, but stand in the conversation like everything else.
    const text = typed.text || textsIn(request.visit.language).write.documentsText
    const given = fields.flatMap((at) => (files[at] ?? []).slice(0, 1).map((file) => ({ at, ...file })))
    try {
      await writeToCouncil(site.guildhall, { id: typed.id, text, reference, viewer, files: given })
    } catch (error) {
      if (!(error instanceof GuildhallError)) throw error
      if (error.code === 'too-many-tries')
        return showWrite(site, request, reply, typed, [
          { at: 'text', message: textsIn(request.visit.language).write.tooMany },
        ])
      if (!error.problems) throw error
      return showWrite(site, request, reply, typed, error.problems)
    }
    return redirect(reply, `/requests/${reference}#messages`)
  })
}

/** What is wrong before anything is kept, in the language of the page; the files are judged when they are. */
function problemsOf(
  request: FastifyRequest,
  { text }: Typed,
  files: Record<string, SentFile[]>,
  areDocumentsAsked: boolean,
): Problem[] {
  const t = textsIn(request.visit.language).write
  // Words alone are a message too: somebody may have to ask what is meant.
  if (areDocumentsAsked && text === '' && !fields.some((at) => files[at]))
    return [{ at: 'file1', message: t.noDocument }]
  if (text === '' && !areDocumentsAsked) return [{ at: 'text', message: t.empty }]
  if (text.replaceAll('\r\n', '\n').length > textLimit) return [{ at: 'text', message: t.tooLong }]
  return fields.flatMap((at) => (files[at]?.[0]?.tooLarge ? [{ at, message: t.fileTooLarge }] : []))
}

function messageId(given: unknown): string {
  return typeof given === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(given) ? given : randomUUID()
}

async function showWrite(
  site: Site,
  request: FastifyRequest<{ Params: Params }>,
  reply: FastifyReply,
  typed: Typed,
  problems: Problem[] = [],
) {
  const { reference } = request.params
  const viewer = viewerOf(request, request.visit, 'request')
  const view = await readRequest(site.guildhall, { reference, viewer, language: request.visit.language })
  return show(
    site,
    request,
    reply,
    'write',
    { request: view, typed, problems },
    { status: problems.length > 0 ? 422 : 200 },
  )
}
