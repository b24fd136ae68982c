/** `npm run test:faults`: many cases through a storm of faults, and one line of what came of it. It ends with 1 when anything was lost. */
import { type Field, openField } from './storm/field.ts'
import { readOptions, type StormOptions } from './storm/options.ts'
import { lossesOf, runStorm } from './storm/run.ts'
import type { HitName } from './storm/weather.ts'

/** Enough of them that some are at every station while Redis is away, and others begin after it has come back. */
const WITHOUT_REDIS = { cases: 200, atOnce: 4, everyMs: 5_000 }

const options = readOptions(process.argv.slice(2))
const field = await openField({ workers: 4, apis: 2 })
const away = await weather('Redis away for a minute', field, { ...options, ...WITHOUT_REDIS }, [
  'Redis away for a minute',
])
const storm = await weather('storm', field, options)
await field.close()
process.exit(away + storm > 0 ? 1 : 0)

/** Gives how much was lost. */
async function weather(name: string, on: Field, how: StormOptions, kinds?: HitName[]): Promise<number> {
  const aftermath = await runStorm(on, { ...how, ...(kinds && { kinds }) })
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
