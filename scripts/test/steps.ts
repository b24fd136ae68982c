import { join } from 'node:path'
import { buildBundles } from '../setup/build-bundles.ts'
import { root } from '../setup/root.mjs'
import { rowTypesStep } from './database-step.ts'
import { jestStep } from './jest-step.ts'
import { programStep } from './program-step.ts'
import type { Step } from './step.ts'

const installed = (path: string) => join(root, 'node_modules', path)
/** What the borders are drawn around; `pnpm check:borders` names the same folders. */
const everything = ['apps', 'packages', 'schemas', 'migrations', 'scripts']

/** Everything that `npm test` judges, quick things first. `services` carries TEST_DATABASE_URL and TEST_REDIS_URL. */
export function steps(services: Record<string, string>): Step[] {
  return [
    programStep('contracts', ['schemas/src/generate.ts', '--check']),
    programStep('types', [installed('typescript/bin/tsc'), '-p', '.', '--pretty', 'false']),
    programStep('lint', [installed('@biomejs/biome/bin/biome'), 'check', '.']),
    programStep('borders', [
      installed('dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      ...everything,
    ]),
    rowTypesStep(services['TEST_DATABASE_URL'] as string),
    {
      name: 'bundles',
      run: async (stop) => {
        await buildBundles(() => undefined, stop)
        return { passed: 1, failed: 0 }
      },
    },
    jestStep('unit', 2, services),
    jestStep('int', 2, services),
    // One browser at a time: two of them on two cores make waits run out.
    jestStep('e2e', 1, services),
  ]
}
