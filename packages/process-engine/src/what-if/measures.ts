import type { Promises, Spread } from './model.ts'

/** How lengths are spread; undefined for none. */
export function spreadOf(lengths: readonly number[]): Spread | undefined {
  if (lengths.length === 0) return undefined
  const sorted = Float64Array.from(lengths).sort()
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!
  const mean = sorted.reduce((sum, one) => sum + one, 0) / sorted.length
  return { median: at(0.5), nineOfTen: at(0.9), mean }
}

/** Promises counted as they are judged. */
export type Judging = { add(isBreached: boolean): void; counted(): Promises | undefined }

/** Counts promises kept and broken; nothing where none was made. */
export function openJudging(): Judging {
  const promises = { judged: 0, breached: 0 }
  return {
    add(isBreached) {
      promises.judged += 1
      if (isBreached) promises.breached += 1
    },
    counted: () => (promises.judged === 0 ? undefined : { ...promises }),
  }
}
