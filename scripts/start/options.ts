import { resolve } from 'node:path'
import { Problem } from '@guildhall/local-services'
import { root } from '../setup/root.mjs'

export type Options = {
  /** Absolute path of the folder that keeps everything this machine knows. */
  folder: string
  port: number
  fakesPort: number
  databaseUrl: string | undefined
  /** Whom api and worker connect as on that server; as the owner of the tables when left out. */
  appDatabaseUrl: string | undefined
  redisUrl: string | undefined
  path: string
}

/** Reads what the launcher itself needs from the environment; a wrong value is said in one sentence. */
export function readOptions(env: NodeJS.ProcessEnv): Options {
  const port = readPort('PORT', env['PORT'], 4000)
  const fakesPort = readPort('FAKES_PORT', env['FAKES_PORT'], port === 4001 ? 4002 : 4001)
  if (port === fakesPort) throw new Problem(`PORT and FAKES_PORT are both ${port}; give one of them another number.`)
  const given = env['GUILDHALL_DATA']
  return {
    folder: given ? resolve(env['GUILDHALL_CALLED_FROM'] ?? root, given) : resolve(root, '.data'),
    port,
    fakesPort,
    databaseUrl: env['DATABASE_URL'] || undefined,
    appDatabaseUrl: env['APP_DATABASE_URL'] || undefined,
    redisUrl: env['REDIS_URL'] || undefined,
    path: env['PATH'] ?? '',
  }
}

function readPort(name: string, text: string | undefined, otherwise: number): number {
  if (!text) return otherwise
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Problem(`${name} is "${text}"; it must be a whole number from 1 to 65535.`)
  }
  return port
}
