/** The unit tests of the folder it is called from, under Node 24: what `test:unit` of every package runs. */
import { spawnSync } from 'node:child_process'
import { join, relative } from 'node:path'
import { node24 } from './setup/on-node24.mjs'
import { root } from './setup/root.mjs'

const folder = relative(root, process.cwd())
const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
const jest = [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--config', join(root, 'jest.config.mjs')]
// One worker: turbo runs two packages at a time already.
const choice = ['--selectProjects', 'unit', '--maxWorkers=1', ...process.argv.slice(2), '--', join(root, folder, '/')]
const { status, signal } = spawnSync(node24, [...node, ...jest, ...choice], { cwd: root, stdio: 'inherit' })
if (signal) console.error(`jest was ended by ${signal}.`)
process.exit(status ?? 1)
