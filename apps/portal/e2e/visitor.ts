/** A page as it came: the status, where it leads, its headers and its HTML. */
export type Visited = { status: number; location: string; headers: Headers; html: string }

/** A browser without a screen: it keeps cookies by their path and posts forms with the token of the page. */
export class Visitor {
  readonly #cookies = new Map<string, { path: string; pair: string }>()
  readonly #site: string

  constructor(site: string) {
    this.#site = site
  }

  get(path: string): Promise<Visited> {
    return this.#send(path, { method: 'GET' })
  }

  /** Posts a form as it stands, without asking for its page first. */
  post(path: string, body: string): Promise<Visited> {
    return this.#send(path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  }

  /** Calls the API as a client with the same cookies. */
  json(method: 'POST' | 'DELETE', path: string, body: object, csrf?: string): Promise<Visited> {
    const headers = { 'content-type': 'application/json', ...(csrf !== undefined && { 'x-csrf-token': csrf }) }
    return this.#send(path, { method, body: JSON.stringify(body), headers })
  }

  /** Gets a page and posts its form with its token. `to` is where the form goes, the page itself when left out. */
  async submit(page: string, fields: Record<string, string>, to = page): Promise<Visited> {
    return this.post(to, new URLSearchParams({ _csrf: await this.token(page), ...fields }).toString())
  }

  /** The token of the form on a page. */
  async token(page: string): Promise<string> {
    return /name="_csrf" value="([^"]+)"/.exec((await this.get(page)).html)?.[1] ?? ''
  }

  async #send(path: string, init: RequestInit): Promise<Visited> {
    const cookie = [...this.#cookies.values()]
      .filter((kept) => path.startsWith(kept.path))
      .map(({ pair }) => pair)
      .join('; ')
    const reply = await fetch(this.#site + path, {
      ...init,
      headers: { ...init.headers, ...(cookie ? { cookie } : {}) },
      redirect: 'manual',
      signal: AbortSignal.timeout(15_000),
    })
    for (const line of reply.headers.getSetCookie()) {
      const pair = line.split(';')[0] ?? ''
      const kept = /;\s*path=([^;]+)/i.exec(line)?.[1] ?? '/'
      this.#cookies.set(`${pair.split('=')[0]} ${kept}`, { path: kept, pair })
    }
    return {
      status: reply.status,
      location: reply.headers.get('location') ?? '',
      headers: reply.headers,
      html: await reply.text(),
    }
  }
}
