import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { homeForPostgres } from '@guildhall/local-services'
import { root } from './root.mjs'

/** The address of the database that `npm start` keeps, while it runs; undefined when there is none. */
export function databaseOfStart(env: NodeJS.ProcessEnv): string | undefined {
  const given = env['GUILDHALL_DATA']
  const folder = given ? resolve(env['GUILDHALL_CALLED_FROM'] ?? root, given) : resolve(root, '.data')
  try {
    const { databasePassword } = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'))
    const [, , , port] = readFileSync(join(homeForPostgres(join(folder, 'postgres')), 'postmaster.pid'), 'utf8').split(
      '\n',
    )
    return `postgres://postgres:${databasePassword}@127.0.0.1:${port}/guildhall`
  } catch {
    return undefined
  }
}
