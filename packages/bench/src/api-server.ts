/** The real API on a port of its own, with the portal when asked, without limits per address; it reports the traffic to the database. */
import { buildApp } from '@guildhall/api'
import { createGuildhall } from '@guildhall/casework'
import { settingsFor, silent } from './settings.ts'

const [databaseUrl = '', redisUrl, portal] = process.argv.slice(2)
const guildhall = await createGuildhall(settingsFor({ databaseUrl, redisUrl: redisUrl || undefined }), { log: silent })
const { pino } = await import('pino')
const app = await buildApp(guildhall, { paces: false, portal: portal === 'portal', log: pino({ level: 'silent' }) })
app.get('/traffic', async () => guildhall.traffic)
process.send?.({ url: await app.listen({ port: 0, host: '127.0.0.1' }) })
