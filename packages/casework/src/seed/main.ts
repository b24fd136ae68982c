import { connect } from '@guildhall/database'
import { createVersionCache } from '../versions.ts'
import { seed } from './seed.ts'

const url = process.env['DATABASE_URL']
if (!url) {
  console.error('Set DATABASE_URL to the address of the database to fill.')
  process.exit(1)
}
const { db, close } = connect(url, 2)
try {
  const filled = await seed({ db, versions: createVersionCache(db) }, process.env['FAKES_URL'])
  console.log(
    filled ? 'Kingsmere, the made-up council, is in the database' : 'The database has data already; nothing was added',
  )
} catch (error) {
  console.error('The demo data could not be added.', error)
  process.exitCode = 1
} finally {
  await close()
}
