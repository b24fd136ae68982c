/** `npm run test:faults`: many cases through a storm of faults, and one line of what came of it. It ends with 1 when anything was lost. */
import { openField } from './storm/field.ts'
import { readOptions, type StormOptions } from './storm/options.ts'
import { lossesOf, runStorm } from './storm/run.ts'
import type { HitName } from './storm/weather.ts'

/** Enough of them that some are at every station while Redis is away, and others begin after it has come back. */
const WITHOUT_REDIS = {
  cases: 100,
  atOnce: 4,
  everyMs: 5_000,
  mostHits: 1,
  kinds: ['Redis away for a minute' as const],
}

const options = readOptions(process.argv.slice(2))
const away = await weather('Redis away for a minute', { ...options, ...WITHOUT_REDIS })
const storm = await weather('storm', options)
process.exit(away + storm > 0 ? 1 : 0)

type Weather = StormOptions & { kinds?: HitName[]; mostHits?: number }

/** On a field of its own; gives how much was lost. */
async function weather(name: string, how: Weather): Promise<number> {
  const field = await openField({ workers: 4, apis: 2 })
  const aftermath = await runStorm(field, how)
  await field.close()
  const { cases, turnedAway, steps, seconds, acknowledged } = aftermath
  const losses = lossesOf(aftermath)
  const faults = Object.entries(aftermath.faults).map(([fault, n]) => `${n} ${fault}`)
  for (const failure of new Set(aftermath.failures)) console.error(failure)
  console.log(
    `${name}, seed ${how.seed}: ${cases} cases (${turnedAway} found no slot), ${steps} steps, ${seconds} s; faults: ${faults.join(', ')}; ` +
      `acknowledged ${acknowledged}, ${Object.entries(losses)
        .map(([loss, n]) => `${loss} ${n}`)
        .join(', ')}`,
  )
  return Object.values(losses).reduce((sum, n) => sum + n, 0)
}
