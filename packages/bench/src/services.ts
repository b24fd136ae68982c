import type { Guildhall } from '@guildhall/casework'
import { services } from '@guildhall/database/queries'
import type { ServicePackage, Step } from '@guildhall/schemas'
import { catalogue } from '@guildhall/schemas/catalogue'

const end = { kind: 'end', title: 'Done', config: { outcome: 'completed' } }

/** The missed bin's form before another process: its first step stays the form, then come the steps given. */
function serviceOf(slug: string, name: string, steps: Record<string, Step>): ServicePackage {
  const pack = catalogue().find(({ service }) => service.slug === 'missed-bin')!
  const request = pack.process.steps[pack.process.start]!
  const [first] = Object.keys(steps)
  return {
    ...pack,
    service: { ...pack.service, slug, name },
    process: { ...pack.process, start: 'request', steps: { request: { ...request, next: first }, ...steps, end } },
  }
}

/** Steps that each wait for no time at all, so that each goes through the worker and nothing outside is asked. */
function waits(count: number, length: Record<string, number> = { minutes: 0 }): Record<string, Step> {
  const names = Array.from({ length: count }, (_, n) => `wait-${n + 1}`)
  return Object.fromEntries(
    names.map((name, n) => [
      name,
      { kind: 'wait', title: `Wait ${n + 1}`, config: { for: length }, next: names[n + 1] ?? 'end' },
    ]),
  )
}

/** Five steps through the worker, then the end. */
export const FIVE_STEPS = 'bench-five-steps'

/** A case that waits for a month, and then ends. */
export const LONG_WAIT = 'bench-long-wait'

/** Publishes the services that only the bench knows, past the designer. */
export async function publishBenchServices(g: Pick<Guildhall, 'db'>): Promise<void> {
  const packs = [
    serviceOf(FIVE_STEPS, 'Five steps through the worker', waits(5)),
    serviceOf(LONG_WAIT, 'A long wait', waits(1, { days: 30 })),
  ]
  for (const pack of packs) {
    const { slug } = pack.service
    await services.createService(g.db, slug, pack)
    await services.insertVersion(g.db, { slug, version: 1, pack, changes: [] })
  }
}
