import { setTimeout as sleep } from 'node:timers/promises'

/** Asks again every 50 ms until the answer is true, and throws, with what was waited for, after `ms`. */
export async function waitFor(
  what: string,
  isSo: () => Promise<boolean> | boolean,
  { ms = 45_000, facts }: { ms?: number; facts?: () => Promise<unknown> | unknown } = {},
): Promise<void> {
  const end = performance.now() + ms
  while (!(await isSo())) {
    if (performance.now() > end) {
      const seen = facts ? `\n${JSON.stringify(await facts(), null, 1)}` : ''
      throw new Error(`Waited ${ms} ms in vain until ${what}${seen}`)
    }
    await sleep(50)
  }
}
