import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { ensureDatabase } from '@guildhall/local-services'
import { root } from '../setup/root.mjs'
import { programStep } from './program-step.ts'
import type { Step } from './step.ts'

/** Migrates an empty database and compares it with the committed row types, so that the two cannot drift apart. */
export function rowTypesStep(adminUrl: string): Step {
  return {
    name: 'row types',
    run: async (stop) => {
      const name = `row_types_${randomBytes(4).toString('hex')}`
      await ensureDatabase(adminUrl, name)
      const env = { DATABASE_URL: new URL(`/${name}`, adminUrl).href }
      const migrated = await programStep('migrate', [join(root, 'packages/database/src/main.ts')], env).run(stop)
      if (migrated.failed > 0) return migrated
      return programStep('compare', [join(root, 'packages/database/src/generate-types.ts'), '--check'], env).run(stop)
    },
  }
}
