/**
 * `npm run bench`: every figure beside a bare baseline of the same run, since the machine is noisy and only ratios hold. Names after it pick some of
 * them, as in `npm run bench -- submissions steps`. Two are only there by name, for they take minutes: `grown` fills the tables with a million cases,
 * `ledgers` has a million lines verified.
 */
import { benchAdvance } from './advance.ts'
import { benchBrowser } from './browser.ts'
import { benchCases } from './cases.ts'
import { benchDesigner } from './designer.ts'
import { benchFiveSteps } from './five-steps.ts'
import { type Ground, layGround } from './ground.ts'
import { growTo } from './grow.ts'
import { benchLedgers } from './ledgers.ts'
import { say, sayFact } from './measure.ts'
import { benchPages } from './pages.ts'
import { benchResidents } from './residents.ts'
import { benchSubmissions } from './submissions.ts'
import { benchTimers } from './timers.ts'

const MANY = 1_000_000

const alone: Record<string, () => Promise<void>> = {
  pages: async () => (await benchPages()).forEach(say),
  advance: async () => sayFact(benchAdvance()),
}
const onGround: Record<string, (ground: Ground) => Promise<void>> = {
  steps: async (ground) => say(await benchFiveSteps(ground)),
  messages: async (ground) => say(await benchCases(ground)),
  submissions: async (ground) => say(await benchSubmissions(ground)),
  residents: async (ground) => (await benchResidents(ground)).forEach(sayFact),
  browser: async (ground) => (await benchBrowser(ground)).forEach(sayFact),
  designer: async (ground) => (await benchDesigner(ground)).forEach(sayFact),
  timers: async (ground) => (await benchTimers(ground)).forEach(sayFact),
  ledgers: async (ground) => (await benchLedgers(ground, [100_000, 1_000_000])).forEach(sayFact),
  grown: async (ground) => {
    const young = await benchFiveSteps(ground, ' in young tables')
    await growTo(ground, MANY)
    const old = await benchFiveSteps(ground, ` among ${MANY.toLocaleString('en-GB')} others`)
    say(young)
    say(old)
  },
}

const known = [...Object.keys(alone), ...Object.keys(onGround)]
const asked = process.argv.slice(2)
const strange = asked.filter((name) => !known.includes(name))
if (strange.length > 0) {
  console.error(`There is no figure ${strange.join(', ')}; there are ${known.join(', ')}.`)
  process.exit(1)
}
const onlyByName = new Set(['grown', 'ledgers'])
const isWanted = (name: string) => (asked.length === 0 ? !onlyByName.has(name) : asked.includes(name))

for (const [name, bench] of Object.entries(alone)) if (isWanted(name)) await bench()

if (Object.keys(onGround).some(isWanted)) {
  const ground = await layGround()
  try {
    for (const [name, bench] of Object.entries(onGround)) if (isWanted(name)) await bench(ground)
  } finally {
    await ground.close()
  }
}
