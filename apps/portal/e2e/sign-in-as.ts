type Call = (method: string, path: string, body?: unknown) => Promise<Response>

/** Signs in to the api as a member of the made-up council's staff; what comes back calls it in their name. */
export async function signInAs(siteUrl: string, email: string): Promise<Call> {
  const headers: Record<string, string> = {}
  const call: Call = async (method, path, body) => {
    const reply = await fetch(siteUrl + path, {
      method,
      headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
      body: body ? JSON.stringify(body) : undefined,
      signal: AbortSignal.timeout(10_000),
    })
    if (!reply.ok) throw new Error(`${method} ${path} answered ${reply.status}: ${await reply.text()}`)
    return reply
  }
  const signIn = await call('POST', '/api/session', { email, password: 'kingsmere-demo' })
  const cookies = signIn.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  headers['cookie'] = cookies.join('; ')
  headers['x-csrf-token'] = ((await signIn.json()) as { csrf: string }).csrf
  return call
}
