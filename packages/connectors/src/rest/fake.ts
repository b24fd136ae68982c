import type { FastifyPluginAsync } from 'fastify'
import { addFaultSwitch, obeyFaults } from '../fakes/faults.ts'
import { openRecords } from '../fakes/records.ts'
import { addBackOfficeApi } from './fake/api-routes.ts'
import type { FakeRecord } from './fake/fake-record.ts'

/** How a made-up back office is set up. */
export type FakeBackOfficeOptions = {
  /** The one key that it takes, in the header `x-api-key`. */
  apiKey: string
  /** Keeps the records, so that a restart loses nothing. */
  stateFile?: string
}

/** A made-up register of a back office over HTTP, as a Fastify plugin; it logs nothing. */
export const fakeBackOffice: FastifyPluginAsync<FakeBackOfficeOptions> = async (app, { apiKey, stateFile }) => {
  const records = await openRecords<FakeRecord>(stateFile)
  app.addHook('onClose', () => records.close())
  const faults = addFaultSwitch(app)
  await app.register(async (api) => {
    obeyFaults(api, faults, () => ({ code: 'INTERNAL' }))
    addBackOfficeApi(api, { apiKey, records })
  })

  // For tests: how many records there are of each idempotency key, and of each reference.
  app.get('/_fake/records', () => {
    const keys: Record<string, number> = {}
    const references: Record<string, number> = {}
    for (const { key, reference } of records.all()) {
      keys[key] = (keys[key] ?? 0) + 1
      references[reference] = (references[reference] ?? 0) + 1
    }
    return { total: records.size(), keys, references }
  })
}
