/** Signs in at the made-up provider as a browser without script would, and gives the address that it sends the browser back to. */
export async function signInAtProvider(begin: string, login: string): Promise<string> {
  const cookies = new Map<string, string>()
  const issuer = new URL(begin).origin
  let url = begin
  for (let turn = 0; turn < 12; turn += 1) {
    const reply = await send(url, cookies)
    const location = reply.headers.get('location')
    const html = await reply.text()
    if (location) {
      url = new URL(location, url).href
      if (new URL(url).origin !== issuer) return url
      continue
    }
    const [, action = ''] = /<form[^>]* action="([^"]+)"/.exec(html) ?? []
    const [, prompt = ''] = /name="prompt" value="([^"]+)"/.exec(html) ?? []
    if (prompt === '')
      throw new Error(`The provider shows no form: ${reply.status} ${html.replaceAll(/<[^>]+>/g, ' ').slice(-900)}`)
    const sent = await send(new URL(action, url).href, cookies, new URLSearchParams({ prompt, login, password: 'any' }))
    url = new URL(sent.headers.get('location') ?? '', url).href
  }
  throw new Error('The provider goes round in circles')
}

async function send(url: string, cookies: Map<string, string>, body?: URLSearchParams): Promise<Response> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const reply = await fetch(url, {
    method: body ? 'POST' : 'GET',
    redirect: 'manual',
    signal: AbortSignal.timeout(10_000),
    headers: cookie ? { cookie } : {},
    ...(body ? { body } : {}),
  })
  for (const line of reply.headers.getSetCookie()) {
    const [pair = ''] = line.split(';')
    const at = pair.indexOf('=')
    cookies.set(pair.slice(0, at), pair.slice(at + 1))
  }
  return reply
}
