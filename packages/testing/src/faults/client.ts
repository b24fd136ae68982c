import { request } from 'node:http'

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

export type ClientOptions = {
  /** An address of this machine to call from, so that many clients do not share one pace. */
  from?: string
  mostTries?: number
  /** Whether a failure of the server counts as silence, as it does for a program that means to get through. */
  insists?: boolean
}

/**
 * A client as programs are told to be: no answer means that it asks the same again, with the same key. `onSilence` is called in between, for
 * example to start a killed api again; it may give the address of another one. Throws Refused.
 */
export function createClient(
  firstUrl: string,
  onSilence: () => Promise<string | undefined>,
  { from, mostTries = 8, insists = false }: ClientOptions = {},
): Call {
  let baseUrl = firstUrl
  return async (method, path, body, headers = {}) => {
    for (let tries = 1; ; tries += 1) {
      const reply = await ask(`${baseUrl}${path}`, { method, from, headers, body })
      // 503 asks to be tried again, which is for a program that means to get through.
      const broke = reply && reply.status >= 500 && (insists || reply.status !== 503)
      if (broke && !insists) throw new Error(`${path} broke: ${reply.text}`)
      if (reply && !broke) {
        const parsed = reply.text ? JSON.parse(reply.text) : {}
        if (reply.status >= 400) throw new Refused(reply.status, parsed.error?.code, path, parsed)
        return { body: parsed, tries, ...(reply.cookie ? { cookie: reply.cookie } : {}) }
      }
      if (tries === mostTries) throw new Error(`${path} got no answer in ${tries} tries`)
      baseUrl = (await onSilence()) ?? baseUrl
    }
  }
}

type Asked = { method: string; from?: string; headers: Record<string, string>; body?: unknown }
type Answer = { status: number; text: string; cookie?: string }

/** The answer, or undefined when none came. Node's own client, for fetch cannot choose the address to call from. */
function ask(url: string, { method, from, headers, body }: Asked): Promise<Answer | undefined> {
  const text = body === undefined ? undefined : JSON.stringify(body)
  const described =
    text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }
  return new Promise((resolve) => {
    const options = { method, localAddress: from, agent: false, timeout: 30_000, headers: { ...headers, ...described } }
    const call = request(url, options, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', () => resolve(undefined))
      response.on('end', () => {
        const cookie = response.headers['set-cookie']?.[0]?.split(';')[0]
        resolve({ status: response.statusCode!, text: Buffer.concat(parts).toString(), ...(cookie ? { cookie } : {}) })
      })
    })
    call.on('timeout', () => call.destroy())
    call.on('error', () => resolve(undefined))
    call.end(text)
  })
}
