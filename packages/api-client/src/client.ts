import { offline, refusal } from './api-error.ts'
import { routes } from './generated/routes.ts'
import type { Operations } from './generated/types.ts'

/** The names of the operations; the client has a method for each. */
export type OperationId = keyof Operations & keyof typeof routes
/** What an operation takes: `params`, `query`, `body`, `headers`, as far as it has them. */
export type InputOf<Id extends OperationId> = Operations[Id]['input'] & {
  headers?: Record<string, string>
  /** Stops the call, for example when its page is left. */
  signal?: AbortSignal
}
/** What an operation answers. */
export type ReplyOf<Id extends OperationId> = Operations[Id]['reply']

type Method<Id extends OperationId> =
  Record<string, never> extends Operations[Id]['input']
    ? (input?: InputOf<Id>) => Promise<ReplyOf<Id>>
    : (input: InputOf<Id>) => Promise<ReplyOf<Id>>

export type ApiClient = { [Id in OperationId]: Method<Id> }

export type ApiClientOptions = {
  /** Where the API is, without a slash at the end; the page's own origin unless given. */
  baseUrl?: string
  fetch?: typeof fetch
  /** Milliseconds to wait for an answer; 30 seconds unless given. */
  timeout?: number
}

type AnyInput = {
  params?: Record<string, string | number>
  query?: Record<string, unknown>
  headers?: Record<string, string>
  body?: unknown
  signal?: AbortSignal
}

/** The way into the API: one method per operation. It keeps the CSRF value of the last session reply and sends it; refusals are thrown as `ApiError`. */
export function createApiClient(options: ApiClientOptions = {}): ApiClient {
  const { baseUrl = '', timeout = 30_000 } = options
  const send = options.fetch ?? ((input: string, init: RequestInit) => fetch(input, init))
  let csrf: string | null = null

  const call = async (id: OperationId, input: AnyInput = {}): Promise<unknown> => {
    const [method, path] = routes[id]
    const headers: Record<string, string> = { accept: 'application/json', ...input.headers }
    // With a GET too: where somebody is signed in as two people it says which of them asks.
    if (csrf) headers['x-csrf-token'] = csrf
    const isForm = typeof FormData !== 'undefined' && input.body instanceof FormData
    if (input.body !== undefined && !isForm) headers['content-type'] = 'application/json'
    const stop = AbortSignal.timeout(timeout)
    const response = await send(`${baseUrl}${fill(path, input.params)}${queryOf(input.query)}`, {
      method,
      headers,
      credentials: 'same-origin',
      signal: input.signal ? AbortSignal.any([stop, input.signal]) : stop,
      ...(input.body !== undefined && { body: isForm ? (input.body as FormData) : JSON.stringify(input.body) }),
    }).catch((cause: unknown) => {
      // A call stopped by its own page is no failure to tell the person about.
      throw input.signal?.aborted ? cause : offline(cause)
    })
    if (!response.ok) throw await refusal(response)
    if (response.status === 204) {
      if (id === 'signOut') csrf = null
      return undefined
    }
    if (!response.headers.get('content-type')?.includes('json')) return response.blob()
    const reply: unknown = await response.json().catch((cause: unknown) => {
      throw offline(cause)
    })
    if (hasCsrf(reply)) csrf = reply.csrf
    return reply
  }

  const client: Record<string, unknown> = {}
  for (const id of Object.keys(routes) as OperationId[]) client[id] = (input?: AnyInput) => call(id, input)
  return client as ApiClient
}

function fill(path: string, params: AnyInput['params'] = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name] ?? '')))
}

function queryOf(query: AnyInput['query'] = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value))
  }
  const text = search.toString()
  return text && `?${text}`
}

function hasCsrf(reply: unknown): reply is { csrf: string | null } {
  return typeof reply === 'object' && reply !== null && 'csrf' in reply
}
