/** A refusal by the api. */
export class Refused extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, path: string, body: unknown) {
    super(`${path} was refused with ${status}: ${JSON.stringify(body)}`)
    this.status = status
    this.code = code
  }
}

export type Call = (
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Reply>

/** The body, with `tries`: how often it was asked until an answer came, and the cookie that was set. */
export type Reply = { body: Record<string, unknown>; tries: number; cookie?: string }

const MOST_TRIES = 8

/**
 * A client as programs are told to be: no answer means that it asks the same again, with the same key. `onSilence` is called in between, for
 * example to start a killed api again; it may give the address of another one. Throws Refused.
 */
export function createClient(firstUrl: string, onSilence: () => Promise<string | undefined>): Call {
  let baseUrl = firstUrl
  return async (method, path, body, headers = {}) => {
    for (let tries = 1; ; tries += 1) {
      const reply = await ask(`${baseUrl}${path}`, method, body, headers)
      if (reply) {
        if (reply.status >= 500 && reply.status !== 503) throw new Error(`${path} broke: ${reply.text}`)
        const parsed = reply.text ? JSON.parse(reply.text) : {}
        if (reply.status >= 400) throw new Refused(reply.status, parsed.error?.code, path, parsed)
        return { body: parsed, tries, ...(reply.cookie ? { cookie: reply.cookie } : {}) }
      }
      if (tries === MOST_TRIES) throw new Error(`${path} got no answer in ${tries} tries`)
      baseUrl = (await onSilence()) ?? baseUrl
    }
  }
}

async function ask(url: string, method: string, body: unknown, headers: Record<string, string>) {
  try {
    const response = await fetch(url, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    })
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0]
    return { status: response.status, text: await response.text(), cookie }
  } catch {
    return undefined
  }
}
