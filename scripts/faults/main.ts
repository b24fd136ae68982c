/** `npm run test:faults -- --seed 7 --cases 5000 --runs 5000`: the long tests, which live beside the short ones. */
import { join } from 'node:path'
import { root } from '../setup/root.mjs'
import { runProgram } from '../test/run-program.ts'

const RUNS = 5_000

await playLong()
const test = new URL('../../packages/testing/src/faults/main.ts', import.meta.url)
await import(test.href)

/** Plays many more random cases through random processes, and moves between their versions, than each commit does. */
async function playLong(): Promise<void> {
  const at = process.argv.indexOf('--runs')
  const [, runs = RUNS] = at < 0 ? [] : process.argv.splice(at, 2).map(Number)
  const jest = [join(root, 'node_modules/jest/bin/jest.js'), '--selectProjects', 'unit', '--testTimeout=1200000']
  const globals = ['--globals', JSON.stringify({ propertyRuns: runs })]
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
  const which = ['--', 'packages/process-engine/src/advance.property.test.ts']
  const { code, output } = await runProgram(process.execPath, [...node, ...jest, ...globals, ...which])
  console.log(code === 0 ? `${runs} random cases keep all that is promised of them` : output)
  if (code !== 0) process.exit(code)
}
