/** `npm start`: runs on whatever Node 20 or later the machine has, installs, then goes on under Node 24. */
import { install } from './setup/install.mjs'
import { onNode24 } from './setup/on-node24.mjs'

await install()
await onNode24('scripts/start/main.ts')
