/** `npm run anchor:ledger -- <folder>`: writes a signed file that says how every ledger ends now. */
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { connect } from '@guildhall/database'
import { publicHalf, readSigningKey } from './keys.ts'
import { writeAnchor } from './write-anchor.ts'

const { DATABASE_URL, LEDGER_KEY, GUILDHALL_CALLED_FROM } = process.env
const folder = resolve(GUILDHALL_CALLED_FROM ?? '', process.argv[2] ?? '.')
try {
  if (!DATABASE_URL) throw new Error('Set DATABASE_URL to the address of the database.')
  const key = readSigningKey(LEDGER_KEY)
  await mkdir(folder, { recursive: true })
  const { db, close } = connect(DATABASE_URL, 1)
  try {
    const { file, cases } = await writeAnchor(db, { folder, key, now: new Date() })
    console.log(`${file} vouches for the ledgers of ${cases} cases.`)
    console.log(`Whoever checks it needs LEDGER_PUBLIC_KEY=${publicHalf(key)}`)
  } finally {
    await close()
  }
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
