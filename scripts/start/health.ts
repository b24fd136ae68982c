import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from '@guildhall/local-services'

/** Waits up to 90 seconds until a URL answers with a 2xx. */
export async function waitFor(url: string, logFile: string, stop: AbortSignal): Promise<void> {
  const begun = performance.now()
  while (performance.now() - begun < 90_000) {
    if (stop.aborted) return
    const reply = await fetch(url, { signal: AbortSignal.timeout(2_000), redirect: 'manual' }).catch(() => null)
    await reply?.body?.cancel()
    if (reply?.ok) return
    await sleep(100, undefined, { signal: stop }).catch(() => undefined)
  }
  throw new Problem(`${url} did not become healthy within 90 seconds; the log is ${logFile}.`)
}
