import type { Guildhall } from '@guildhall/casework'
import { pino } from 'pino'
import { buildApp } from '../app.ts'
import type { OpenApi } from './client-types.ts'

/** The OpenAPI document of the app, read from the routes it builds. No database is behind it: building an app only looks at settings. */
export async function openApiDocument(): Promise<OpenApi> {
  const settings = {
    publicUrl: 'http://localhost:4000',
    demo: false,
    sessionSecret: 'unused',
  }
  const app = await buildApp({ settings } as unknown as Guildhall, {
    log: pino({ level: 'silent' }),
    portal: false,
  })
  try {
    await app.ready()
    return JSON.parse(JSON.stringify(app.swagger())) as OpenApi
  } finally {
    await app.close()
  }
}
