/** `npm run test:faults`: many cases through a storm of faults, and one line of what came of it. It ends with 1 when anything was lost. */
import { openField } from './storm/field.ts'
import { readOptions } from './storm/options.ts'
import { lossesOf, runStorm } from './storm/run.ts'

const options = readOptions(process.argv.slice(2))
const field = await openField({ workers: 4, apis: 2 })
const aftermath = await runStorm(field, options)
const { cases, turnedAway, steps, seconds, acknowledged } = aftermath
const losses = lossesOf(aftermath)
const faults = Object.entries(aftermath.faults).map(([name, n]) => `${n} ${name}`)
for (const failure of new Set(aftermath.failures)) console.error(failure)
console.log(
  `seed ${options.seed}: ${cases} cases (${turnedAway} found no slot), ${steps} steps, ${seconds} s; faults: ${faults.join(', ')}; ` +
    `acknowledged ${acknowledged}, ${Object.entries(losses)
      .map(([name, n]) => `${name} ${n}`)
      .join(', ')}`,
)
await field.close()
process.exit(Object.values(losses).some((n) => n > 0) ? 1 : 0)
