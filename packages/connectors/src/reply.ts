import type { ConnectorError, ConnectorFailure } from './connector-error.ts'

/** A reply with a 2xx status; `body` is undefined when the reply had none. */
export type Reply = { status: number; body: unknown }

/** How replies are read; see CallSettings. */
export type ReplySettings = { maxReplyBytes?: number; remoteCode?: (body: unknown) => unknown; now?: () => Date }

/** Reads a reply within its size limit, or throws what the status means by the rules for retrying. */
export async function readReply(
  response: Response,
  acting: boolean,
  settings: ReplySettings,
  fail: (failure: Omit<ConnectorFailure, 'system'>) => ConnectorError,
): Promise<Reply> {
  const { status } = response
  const text = await readText(response, settings.maxReplyBytes ?? 1_000_000)
  const body = text === undefined ? undefined : parse(text)
  if (status >= 200 && status < 300) {
    if (text === '') return { status, body: undefined }
    // The text of a parse error quotes the reply, which may be about a person: it is not kept as the cause.
    if (body === undefined) throw fail({ code: 'unreadable', retry: true, unclear: acting, status })
    return { status, body }
  }
  const remoteCode = plainCode(settings.remoteCode?.(body))
  const retryAfterMs = retryAfter(response, settings.now ?? (() => new Date()))
  if (status >= 500) throw fail({ code: 'failed', retry: true, unclear: acting, status, remoteCode, retryAfterMs })
  if (status === 408 || status === 425 || status === 429) {
    throw fail({ code: 'busy', retry: true, unclear: false, status, remoteCode, retryAfterMs })
  }
  throw fail({ code: 'refused', retry: false, unclear: false, status, remoteCode })
}

/** The whole text, or undefined when it is longer than the limit. */
async function readText(response: Response, maxBytes: number): Promise<string | undefined> {
  if (!response.body) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body as ReadableStream<Uint8Array>) {
    size += chunk.byteLength
    // Leaving the loop cancels the stream, so a reply without end costs no more than the limit.
    if (size > maxBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** An error code goes into logs, so nothing that looks like a sentence is let through. */
function plainCode(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z0-9_.-]{1,40}$/.test(value) ? value : undefined
}

const LONGEST_WAIT_MS = 6 * 60 * 60 * 1000

function retryAfter(response: Response, now: () => Date): number | undefined {
  const value = response.headers.get('retry-after')
  if (!value) return undefined
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now().getTime()
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_WAIT_MS) : undefined
}
