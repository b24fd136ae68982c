import type { IncomingMessage } from 'node:http'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import qs from 'qs'

/** A file of a form page, read whole. `tooLarge` when it was cut at the limit; then `bytes` is not all of it. */
export type SentFile = { fileName: string; mediaType: string; bytes: Buffer; tooLarge: boolean }

/** What a form posted: its fields as nested objects, and its files by field name, in the order in which they came. */
export type Sent = { fields: Record<string, unknown>; files: Record<string, SentFile[]> }

const megabyte = 1024 * 1024
/** The largest file that is read; what lies between this and the question's own limit is told apart by the question. */
const fileLimit = 10.5 * megabyte
/** A body that says it is longer than this is not read at all. */
const bodyCap = 64 * megabyte

/** Thrown for a body that breaks a limit; the error handler shows a page with its status. */
export class UnreadableBody extends Error {
  readonly statusCode: number
  constructor(statusCode: 400 | 413, cause?: unknown) {
    super('The form could not be read', { cause })
    this.statusCode = statusCode
  }
}

/** Reads form text such as `items[0][item]=sofa` with limits on depth and number; prototype keys are dropped. */
export function parseForm(text: string): Record<string, unknown> {
  try {
    return qs.parse(text, {
      depth: 5,
      strictDepth: true,
      parameterLimit: 500,
      arrayLimit: 200,
      throwOnLimitExceeded: true,
      plainObjects: false,
      allowPrototypes: false,
    })
  } catch (error) {
    throw new UnreadableBody(400, error)
  }
}

/** Makes this Fastify context read classic form posts, with and without files. */
export async function readFormBodies(app: FastifyInstance): Promise<void> {
  const form = 'application/x-www-form-urlencoded'
  if (app.hasContentTypeParser(form)) app.removeContentTypeParser(form)
  app.addContentTypeParser(form, async (request: FastifyRequest, body: IncomingMessage) => {
    const text = await readText(body)
    texts.set(request, text)
    return parseForm(text)
  })
  if (!app.hasContentTypeParser('multipart/form-data')) await app.register(multipart)
}

/**
 * Reads a body up to a megabyte. One that is longer is read to its end and thrown away before it is refused: a browser
 * that is still sending would show a broken connection in place of our page.
 */
async function readText(body: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    size += (chunk as Buffer).length
    if (size > bodyCap) break
    if (size <= megabyte) chunks.push(chunk as Buffer)
  }
  if (size > megabyte) throw new UnreadableBody(413)
  return Buffer.concat(chunks).toString('utf8')
}

/** The text of each form post that is being answered, for a page that must give back what was typed. */
const texts = new WeakMap<FastifyRequest, string>()

/** The fields of a posted form just as they came, names and all; empty for one with a file. A body that nobody has read yet is read. */
export async function readTyped(request: FastifyRequest): Promise<[string, string][]> {
  if (!String(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) return []
  const text = texts.get(request) ?? (await readText(request.raw))
  return [...new URLSearchParams(text)].slice(0, 500)
}

/** The fields and files of a posted form; empty for a post without a body. */
export async function readSent(request: FastifyRequest): Promise<Sent> {
  if (!request.isMultipart?.()) return { fields: asFields(request.body), files: {} }
  if (Number(request.headers['content-length'] ?? 0) > bodyCap) throw new UnreadableBody(413)
  const pairs: string[] = []
  const files: Record<string, SentFile[]> = Object.create(null)
  const options = {
    limits: { fieldNameSize: 200, fieldSize: 100_000, fields: 200, files: 10, fileSize: fileLimit, parts: 210 },
    // A file that is too large is cut, not refused, so that the page can be shown again with a sentence.
    throwFileSizeLimit: false,
  }
  for await (const part of request.parts(options)) {
    if (part.type === 'field') {
      pairs.push(`${encodeURIComponent(part.fieldname)}=${encodeURIComponent(String(part.value))}`)
      continue
    }
    const chunks: Buffer[] = []
    for await (const chunk of part.file) chunks.push(chunk as Buffer)
    // A browser sends an empty, nameless file for an input that was left alone.
    if (part.filename === '' && chunks.length === 0) continue
    files[part.fieldname] ??= []
    files[part.fieldname]!.push({
      fileName: part.filename.slice(-200),
      mediaType: part.mimetype,
      bytes: Buffer.concat(chunks),
      tooLarge: part.file.truncated,
    })
  }
  return { fields: parseForm(pairs.join('&')), files }
}

function asFields(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : {}
}
