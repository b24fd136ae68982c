/** A browser without script, for tests: follows no redirect and posts forms as a browser would. */
export async function getPage(url: string): Promise<{ status: number; location: string | null; text: string }> {
  return read(await fetch(url, { redirect: 'manual' }))
}

/** Posts form fields. */
export async function postForm(url: string, fields: Record<string, string>) {
  return read(await fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) }))
}

/** The names and values of a page's inputs, as they would be posted untouched. */
export function inputsOf(text: string): Record<string, string> {
  const inputs = text.matchAll(/<input[^>]* name="([^"]*)" value="([^"]*)"/g)
  return Object.fromEntries([...inputs].map(([, name, value]) => [name!, value!]))
}

async function read(response: Response) {
  return { status: response.status, location: response.headers.get('location'), text: await response.text() }
}
