import { Problem } from '@guildhall/local-services'
import { ensureRedis } from './redis.ts'
import { startTestServices, type TestServices } from './services.ts'
import type { Outcome, Step } from './step.ts'
import { steps } from './steps.ts'

const say = (line: string) => console.log(line)
const path = process.env['PATH'] ?? ''
/** Names of steps given on the command line; all of them when there are none. */
const chosen = process.argv.slice(2)

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())
const total = { passed: 0, failed: 0 }

function tell(name: string, { passed, failed, details }: Outcome, begun: number) {
  total.passed += passed
  total.failed += failed
  if (failed > 0 && details) say(`\n${details}\n`)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  say(`${failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(10)} ${passed} held, ${failed} did not, ${seconds} s`)
}

/** A step that throws instead of counting is one failure. */
async function run(step: Step) {
  const begun = performance.now()
  const outcome = await step.run(stop.signal).catch((error: unknown): Outcome => {
    const details = error instanceof Problem ? error.message : String(error instanceof Error ? error.stack : error)
    return { passed: 0, failed: 1, details }
  })
  tell(step.name, outcome, begun)
}

async function prepare(): Promise<TestServices> {
  await ensureRedis(path, say, stop.signal)
  return startTestServices(path)
}

let services: TestServices | undefined
await run({
  name: 'services',
  run: async () => {
    services = await prepare()
    return { passed: 1, failed: 0 }
  },
})
if (services) {
  const all = steps(services.env)
  const unknown = chosen.filter((name) => !all.some((step) => step.name === name))
  if (unknown.length > 0) {
    const names = all.map(({ name }) => name).join(', ')
    tell(
      'choice',
      { passed: 0, failed: 1, details: `No step is called ${unknown.join(', ')}: ${names}.` },
      performance.now(),
    )
  }
  for (const step of all) {
    if (stop.signal.aborted) break
    if (chosen.length === 0 || chosen.includes(step.name)) await run(step)
  }
}
if (stop.signal.aborted) tell('stopped', { passed: 0, failed: 1, details: 'The run was stopped.' }, performance.now())
await services?.stop().catch((error: unknown) => {
  tell('clean-up', { passed: 0, failed: 1, details: String(error) }, performance.now())
})
say(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
