import { appRoleOf, grantAppRights } from './app-role.ts'
import { connect } from './connect.ts'
import { migrate } from './migrate.ts'

const url = process.env['DATABASE_URL']
if (!url) {
  console.error(
    'Set DATABASE_URL to the address of a PostgreSQL database, as in postgres://user:password@localhost:5432/guildhall.',
  )
  process.exit(1)
}
const { db, close } = connect(url, 1)
try {
  const ran = await migrate(db)
  console.log(ran.length > 0 ? `Ran ${ran.length} migrations: ${ran.join(', ')}` : 'The database is up to date')
  const appUrl = process.env['APP_DATABASE_URL']
  if (appUrl) {
    const role = appRoleOf(appUrl)
    await grantAppRights(db, role)
    console.log(`The role ${role.name} may add to the ledger and not change it`)
  }
} catch (error) {
  console.error('The database could not be brought up to date.', error)
  process.exitCode = 1
} finally {
  await close()
}
