import { ConnectorError, type ConnectorFailure } from './connector-error.ts'
import { type Reply, readReply } from './reply.ts'

/** How a connector reaches its system. */
export type CallSettings = {
  /** The name of the system for people; it starts every error text. */
  system: string
  /** The address that every path is added to, with or without a slash at the end. */
  baseUrl: string
  /** The longest wait for a whole reply, in milliseconds; 10,000 unless told. */
  timeoutMs?: number
  /** The longest reply that is read, in bytes; 1,000,000 unless told. */
  maxReplyBytes?: number
  /** Fresh headers for each call, such as a token that lives for seconds. */
  headers: () => Record<string, string>
  /** Reads the other side's own error code out of an error reply. */
  remoteCode?: (body: unknown) => unknown
  now?: () => Date
  /** How a request is sent; `fetch` unless told. It must not follow redirects. */
  send?: (url: string, request: SentRequest) => Promise<Response>
}

/** A request as it goes out. */
export type SentRequest = {
  method: string
  headers: Record<string, string>
  body: string | undefined
  redirect: 'manual'
  signal: AbortSignal
}

/** How long the caller has: somebody may be waiting in front of a page. */
export type Patience = { withinMs?: number }

/** What one call has of its own: how long it may take, and headers beside the usual ones. */
export type CallOptions = Patience & { headers?: Record<string, string> }

/** Sends one JSON request and gives the reply of a 2xx; anything else is thrown as a ConnectorError. */
export type Call = (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown, more?: CallOptions) => Promise<Reply>

/** Makes the one function by which a connector calls its system over HTTP. It never follows a redirect. */
export function createCall(settings: CallSettings): Call {
  if (!URL.canParse(settings.baseUrl)) throw new Error(`The address of ${settings.system} is not a URL`)
  const base = settings.baseUrl.replace(/\/+$/, '')
  const longest = settings.timeoutMs ?? 10_000
  const send = settings.send ?? fetch
  return async (method, path, body, { withinMs = longest, headers } = {}) => {
    const acting = method !== 'GET'
    const fail = (failure: Omit<ConnectorFailure, 'system'>) =>
      new ConnectorError({ system: settings.system, ...failure })
    try {
      const response = await send(base + path, {
        method,
        headers: {
          accept: 'application/json',
          'user-agent': 'Guildhall',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
          ...settings.headers(),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
        redirect: 'manual',
        signal: AbortSignal.timeout(Math.max(1, Math.floor(Math.min(longest, withinMs)))),
      })
      return await readReply(response, acting, settings, fail)
    } catch (error) {
      if (error instanceof ConnectorError) throw error
      throw fail(networkFailure(error, acting))
    }
  }
}

/** Node's codes for "no connection was made": the request cannot have arrived. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
])

function networkFailure(error: unknown, acting: boolean): Omit<ConnectorFailure, 'system'> {
  const { name, cause = error } = error as { name?: unknown; cause?: unknown }
  if (name === 'TimeoutError') return { code: 'timed-out', retry: true, unclear: acting, cause: error }
  const code = (cause as { code?: unknown } | undefined)?.code
  if (typeof code === 'string' && neverSent.has(code))
    return { code: 'unreachable', retry: true, unclear: false, cause }
  return { code: 'lost', retry: true, unclear: acting, cause }
}
