import type { Connection } from '@guildhall/schemas'
import { createCall } from '../call.ts'
import type { Connector, ConnectorManifest } from '../connector.ts'
import { ConnectorError } from '../connector-error.ts'
import manifest from './manifest.json' with { type: 'json' }
import { requestFor, resultOf } from './operation.ts'
import { sendRequest } from './send-request.ts'

/** How to reach a system: the parts of its connection that say so, and its secret. */
export type RestSettings = Pick<Connection, 'baseUrl' | 'timeoutMs' | 'auth' | 'privateNetwork'> & {
  name?: string
  apiKey?: string
}

type Operation = Connection['operations'][string]

/** What an operation answered; kept with the case, so it is small. */
export type OperationResult = Record<string, unknown>

/** A client of one system. Every function throws ConnectorError. */
export type RestClient = {
  /** Calls an operation once. `key` goes along as the idempotency key: the same for every try of one call. */
  callOperation(operation: Operation, values: Record<string, unknown>, key: string): Promise<OperationResult>
  /** What an earlier call under this key did, by the operation's lookup; undefined when it did nothing. */
  findResult(operation: Operation, key: string): Promise<OperationResult | undefined>
}

const MOST_RESULT = 20_000
const MOST_REPLY_BYTES = 200_000

/** Makes a client of a system with a JSON interface. */
export function createRest(settings: RestSettings & { now: () => Date }): RestClient {
  const system = settings.name ?? 'The other system'
  const { auth, apiKey } = settings
  const call = createCall({
    system,
    baseUrl: settings.baseUrl,
    timeoutMs: settings.timeoutMs,
    maxReplyBytes: MOST_REPLY_BYTES,
    headers: () => (auth && apiKey ? { [auth.header]: `${auth.prefix ?? ''}${apiKey}` } : {}),
    remoteCode: (body) => (body as { code?: unknown } | undefined)?.code,
    now: settings.now,
    send: (url, init) => sendRequest(url, init, { privateNetwork: settings.privateNetwork === true }),
  })
  const read = (operation: Operation, body: unknown, status: number, acted: boolean) => {
    const result = resultOf(operation, body)
    // Trying again would give the same: a person has to look at what the system sends.
    if (!result || JSON.stringify(result).length > MOST_RESULT)
      throw new ConnectorError({ system, code: 'unreadable', retry: false, unclear: acted, status })
    return result
  }
  return {
    async callOperation(operation, values, key) {
      const { path, body } = requestFor(operation, values)
      const reply = await call(operation.method, path, body, { headers: { 'idempotency-key': key } })
      return read(operation, reply.body, reply.status, operation.method !== 'GET')
    },
    async findResult(operation, key) {
      if (operation.lookup === undefined) return undefined
      try {
        const reply = await call('GET', operation.lookup.replaceAll('{key}', encodeURIComponent(key)))
        return read(operation, reply.body, reply.status, false)
      } catch (error) {
        if (error instanceof ConnectorError && error.status === 404) return undefined
        throw error
      }
    },
  }
}

/** The connector for every system that has none of its own. */
export const rest: Connector<RestSettings, RestClient> = {
  manifest: manifest as ConnectorManifest,
  connect: (settings, { now }) => createRest({ ...settings, now }),
}
