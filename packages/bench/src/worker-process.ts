/** The real worker in a process of its own; it reports its traffic to the database. */
import { createGuildhall } from '@guildhall/casework'
import { startWorker } from '@guildhall/worker'
import Fastify from 'fastify'
import { settingsFor, silent } from './settings.ts'

const [databaseUrl = '', redisUrl = '', fakesUrl = ''] = process.argv.slice(2)
const settings = settingsFor({ databaseUrl, redisUrl: redisUrl || undefined }, fakesUrl || undefined)
const guildhall = await createGuildhall(settings, { log: silent })
startWorker(guildhall, settings.WORKER_CONCURRENCY)
const app = Fastify()
app.get('/traffic', async () => guildhall.traffic)
process.send?.({ url: await app.listen({ port: 0, host: '127.0.0.1' }) })
