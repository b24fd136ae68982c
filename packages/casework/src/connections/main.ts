/** `node packages/casework/src/connections/main.ts connection.json …`: says how systems outside are called. */
import { readFile } from 'node:fs/promises'
import { connect } from '@guildhall/database'
import { GuildhallError } from '../errors.ts'
import { saveConnection } from './save-connection.ts'

const files = process.argv.slice(2)
const url = process.env['DATABASE_URL']
if (!url || files.length === 0) {
  console.error('Set DATABASE_URL, and name files that say how a system is called, as schemas/connector describes it.')
  process.exit(1)
}
const { db, close } = connect(url, 1)
for (const file of files) {
  try {
    await saveConnection(db, JSON.parse(await readFile(file, 'utf8')))
    console.log(`${file} is used within half a minute`)
  } catch (error) {
    const problems = error instanceof GuildhallError ? error.problems : undefined
    const lines = problems?.map(({ at, message }) => `  ${at || '/'} ${message}`) ?? [`  ${(error as Error).message}`]
    console.error(`${file} could not be taken:\n${lines.join('\n')}`)
    process.exitCode = 1
  }
}
await close()
