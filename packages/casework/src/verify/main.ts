/** `npm run verify:ledger -- [anchor file]...`: follows the chain of every ledger, and compares them with anchors. Ends with 1 when one does not hold. */
import { resolve } from 'node:path'
import { connect } from '@guildhall/database'
import { anchorInFile } from '../anchor/anchor-file.ts'
import { newestAnchor } from '../anchor/kept-anchor.ts'
import { readCheckingKey } from '../anchor/keys.ts'
import { anchorWords, badWords, sumWords } from './verdict-words.ts'
import { verifyAnchor } from './verify-anchor.ts'
import { verifyLedgers } from './verify-ledgers.ts'

const { DATABASE_URL, LEDGER_KEY, LEDGER_PUBLIC_KEY, GUILDHALL_CALLED_FROM } = process.env
const MOST_LINES = 1_000
let said = 0
const say = (line: string) => {
  said += 1
  if (said <= MOST_LINES) console.log(line)
  if (said === MOST_LINES) console.log(`More than ${MOST_LINES} do not hold; the rest are counted only.`)
}
try {
  if (!DATABASE_URL) throw new Error('Set DATABASE_URL to the address of the database.')
  const files = process.argv.slice(2).map((file) => resolve(GUILDHALL_CALLED_FROM ?? '', file))
  const hasKey = files.length > 0 || LEDGER_PUBLIC_KEY || LEDGER_KEY
  const key = hasKey ? readCheckingKey(LEDGER_PUBLIC_KEY, LEDGER_KEY) : undefined
  const { db, close } = connect(DATABASE_URL, 1)
  try {
    const sum = await verifyLedgers(db, (bad) => say(badWords(bad)))
    console.log(sumWords(sum))
    if (sum.bad > 0) process.exitCode = 1
    const kept = key && (await newestAnchor(db))
    for (const anchor of [...(kept ? [kept] : []), ...files.map(anchorInFile)]) {
      const { at, cases, bad } = await verifyAnchor(db, anchor, key!, (broken) => say(anchorWords(broken)))
      console.log(
        bad === 0
          ? `All ${cases} ledgers are as they were at ${at}, or longer.`
          : `${bad} of ${cases} ledgers are not as they were at ${at}.`,
      )
      if (bad > 0) process.exitCode = 1
    }
  } finally {
    await close()
  }
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
