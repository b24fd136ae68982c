/** `npm run anchor:ledger`: on the database behind DATABASE_URL, or the one that `npm start` keeps while it runs. */
import { databaseOfStart } from '../setup/database-of-start.ts'

process.env['DATABASE_URL'] ||= databaseOfStart(process.env) ?? ''
await import(new URL('../../packages/casework/src/anchor/main.ts', import.meta.url).href)
