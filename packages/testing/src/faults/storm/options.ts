/**
 * How big a storm is: a seed that repeats its choices, how many cases at how many at a time, and a fault every so many milliseconds. After so many
 * minutes no more cases are begun.
 */
export type StormOptions = { seed: number; cases: number; atOnce: number; everyMs: number; minutes?: number }

const usual: StormOptions = { seed: 1, cases: 5_000, atOnce: 24, everyMs: 1_500, minutes: 240 }

/** Reads `--seed 7 --cases 5000 --at-once 30 --every-ms 1500 --minutes 20`. Throws for anything else. */
export function readOptions(args: string[]): StormOptions {
  const options = { ...usual }
  const names: Record<string, keyof StormOptions> = {
    '--seed': 'seed',
    '--cases': 'cases',
    '--at-once': 'atOnce',
    '--every-ms': 'everyMs',
    '--minutes': 'minutes',
  }
  for (let index = 0; index < args.length; index += 2) {
    const name = names[args[index]!]
    const value = Number(args[index + 1])
    if (!name || !Number.isInteger(value) || value < 1)
      throw new Error(
        `Not understood: ${args[index]} ${args[index + 1] ?? ''}. It takes ${Object.keys(names).join(', ')}.`,
      )
    options[name] = value
  }
  return options
}
