/** `npm run bench` and the like: installs as `npm start` does, then runs scripts/<name>/main.ts under Node 24. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { install } from './setup/install.mjs'
import { onNode24 } from './setup/on-node24.mjs'
import { root } from './setup/root.mjs'

const [name, ...args] = process.argv.slice(2)
const script = `scripts/${name}/main.ts`
if (!name || !/^[a-z-]+$/.test(name) || !existsSync(join(root, script))) {
  console.error(`There is no ${script} to run.`)
  process.exit(1)
}
await install()
await onNode24(script, args)
