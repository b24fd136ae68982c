/** `npm test`: runs on whatever Node 20 or later the machine has, installs, then goes on under Node 24. */
import { install } from './setup/install.mjs'
import { onNode24 } from './setup/on-node24.mjs'

await install({ orElseSay: '0 passed, 1 failed' })
await onNode24('scripts/test/main.ts', process.argv.slice(2))
