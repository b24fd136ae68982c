import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { buildFakes, type FakesSettings } from '../serve-fakes.ts'

/** What a contract test is run against. */
export type ContractTarget = { baseUrl: string; apiKey: string; templateId?: string; close(): Promise<void> }

const listed = new URL('../../contract-targets.json', import.meta.url)

/**
 * The real service when contract-targets.json (never committed) lists it as `{ "<connector>": { "baseUrl", "apiKey",
 * "templateId"? } }`, else a fake of its own on a free port.
 */
export async function contractTarget(
  connector: 'govuk-pay' | 'govuk-notify' | 'back-office',
  fake: ContractFake,
): Promise<ContractTarget> {
  const targets = existsSync(listed) ? JSON.parse(readFileSync(listed, 'utf8')) : {}
  const real = targets[connector]
  if (real) return { ...real, close: async () => {} }
  const { origin, close } = await startFakes()
  return { ...fake, baseUrl: `${origin}/${connector}`, close }
}

type ContractFake = { apiKey: string; templateId?: string }

/** The fakes on a free port of this machine, for one test file. */
export async function startFakes(settings: FakesSettings = {}): Promise<{ origin: string; close(): Promise<void> }> {
  const app = buildFakes(settings)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => app.close() }
}
