/** A resident's browser without a screen: it keeps cookies by their path, and posts forms with the token of their page. */
export class Resident {
  readonly #cookies = new Map<string, { path: string; pair: string }>()
  readonly #site: string

  constructor(site: string) {
    this.#site = site
  }

  /** Gets a page. */
  get(path: string): Promise<{ location: string; html: string }> {
    return this.#send(path, { method: 'GET' })
  }

  /** Posts a form with the token of the page in hand. */
  post(path: string, token: string, fields: Record<string, string>): Promise<{ location: string; html: string }> {
    const body = new URLSearchParams({ _csrf: token, ...fields }).toString()
    return this.#send(path, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
  }

  /** Gets a page and posts its form. */
  async submit(page: string, fields: Record<string, string>, to = page): Promise<{ location: string; html: string }> {
    return this.post(to, tokenOf((await this.get(page)).html), fields)
  }

  async #send(path: string, init: RequestInit): Promise<{ location: string; html: string }> {
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
    // A page that is shown again with its errors answers 422.
    if (reply.status >= 400 && reply.status !== 422) throw new Error(`${init.method} ${path} answered ${reply.status}`)
    for (const line of reply.headers.getSetCookie()) {
      const pair = line.split(';')[0] ?? ''
      const kept = /;\s*path=([^;]+)/i.exec(line)?.[1] ?? '/'
      this.#cookies.set(`${pair.split('=')[0]} ${kept}`, { path: kept, pair })
    }
    return { location: reply.headers.get('location') ?? '', html: await reply.text() }
  }
}

/** The token of a page's form. */
export function tokenOf(html: string): string {
  return /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? ''
}
