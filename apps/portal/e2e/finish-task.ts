/** Signs in to the api as a member of the crew and completes the task of a case, as the desk would. */
export async function finishTask(siteUrl: string, reference: string, outcome: string): Promise<void> {
  const signIn = await call(siteUrl, 'POST', '/api/session', {
    body: { email: 'ben.crew@kingsmere.example', password: 'kingsmere-demo' },
  })
  const session = signIn.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
  const { csrf } = (await signIn.json()) as { csrf: string }
  const as = { session, csrf }
  const found = await call(siteUrl, 'GET', `/api/desk/tasks?view=team&search=${reference}`, as)
  const [task] = ((await found.json()) as { tasks: { id: string }[] }).tasks
  if (!task) throw new Error(`The team has no task for ${reference}`)
  await call(siteUrl, 'POST', `/api/desk/tasks/${task.id}/claim`, as)
  await call(siteUrl, 'POST', `/api/desk/tasks/${task.id}/complete`, { ...as, body: { outcome } })
}

type Call = { session?: string; csrf?: string; body?: unknown }

async function call(siteUrl: string, method: string, path: string, { session, csrf, body }: Call): Promise<Response> {
  const reply = await fetch(siteUrl + path, {
    method,
    headers: {
      ...(session ? { cookie: session } : {}),
      ...(csrf ? { 'x-csrf-token': csrf } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
    signal: AbortSignal.timeout(10_000),
  })
  if (!reply.ok) throw new Error(`${method} ${path} answered ${reply.status}: ${await reply.text()}`)
  return reply
}
