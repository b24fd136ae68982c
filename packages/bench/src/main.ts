/**
 * `npm run bench`: every figure beside a bare baseline of the same run, since the machine is noisy and only ratios hold. Names after it pick some
 * of the figures: `npm run bench -- submissions cases`.
 */
import { benchCases } from './cases.ts'
import { benchFiveSteps } from './five-steps.ts'
import { type Ground, layGround } from './ground.ts'
import { type Figure, say } from './measure.ts'
import { benchPages } from './pages.ts'
import { benchSubmissions } from './submissions.ts'

const onGround: Record<string, (ground: Ground) => Promise<Figure>> = {
  steps: benchFiveSteps,
  messages: benchCases,
  submissions: benchSubmissions,
}
const alone: Record<string, () => Promise<Figure>> = { pages: benchPages }

const known = [...Object.keys(alone), ...Object.keys(onGround)]
const asked = process.argv.slice(2)
const strange = asked.filter((name) => !known.includes(name))
if (strange.length > 0) {
  console.error(`There is no figure ${strange.join(', ')}; there are ${known.join(', ')}.`)
  process.exit(1)
}
const wanted = (name: string) => asked.length === 0 || asked.includes(name)

for (const [name, bench] of Object.entries(alone)) if (wanted(name)) say(await bench())

if (Object.keys(onGround).some(wanted)) {
  const ground = await layGround()
  try {
    for (const [name, bench] of Object.entries(onGround)) if (wanted(name)) say(await bench(ground))
  } finally {
    await ground.close()
  }
}
