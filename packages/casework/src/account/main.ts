/** `node packages/casework/src/account/main.ts turn-off-second-step ada@example.com`: lets a resident in again who has lost the app and the recovery codes. */
import { connect } from '@guildhall/database'
import { people } from '@guildhall/database/queries'
import { forgetSecondStep } from './second-step.ts'

const [action, address] = process.argv.slice(2)
const url = process.env['DATABASE_URL']
if (!url || action !== 'turn-off-second-step' || !address) {
  console.error(
    'Set DATABASE_URL and call it as: turn-off-second-step <email address>. Be sure first who is asking for it.',
  )
  process.exit(1)
}
const { db, close } = connect(url, 1)
try {
  const email = address.trim().toLowerCase()
  const person = await people.readResidentByEmail(db, email)
  const letterId =
    person && (await db.transaction().execute((tx) => forgetSecondStep(tx, { personId: person.id, email })))
  if (letterId) console.log('Two-step sign-in is off for this account, and its owner is told by email')
  else {
    console.error('No account with this address has two-step sign-in turned on.')
    process.exitCode = 1
  }
} finally {
  await close()
}
