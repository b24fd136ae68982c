import { setTimeout as sleep } from 'node:timers/promises'

/** The text of the newest email to an address whose subject has the given words. Waits up to 30 seconds for the worker to send it. */
export async function readMail(fakesUrl: string, to: string, subject: string): Promise<string> {
  for (let waited = 0; waited < 30_000; waited += 250) {
    const list = await fetchText(`${fakesUrl}/mailbox?to=${encodeURIComponent(to)}`)
    const found = [...list.matchAll(/<a href="(\/mailbox\/[^"?]+)">([^<]*)<\/a>/g)].find(([, , title]) =>
      title?.includes(subject),
    )
    if (found?.[1]) return fetchText(fakesUrl + found[1])
    await sleep(250)
  }
  throw new Error(`No email about "${subject}" arrived within 30 seconds`)
}

async function fetchText(url: string): Promise<string> {
  const reply = await fetch(url, { signal: AbortSignal.timeout(5_000) })
  return reply.text()
}
