/** `node packages/casework/src/council/main.ts council.json`: says whose site this is, how to reach it and when. */
import { readFile } from 'node:fs/promises'
import { connect } from '@guildhall/database'
import { GuildhallError } from '../errors.ts'
import { saveCouncil } from './save-council.ts'

const [file] = process.argv.slice(2)
const url = process.env['DATABASE_URL']
if (!url || !file) {
  console.error('Set DATABASE_URL, and name the file that says whose site this is, like schemas/council describes it.')
  process.exit(1)
}
const { db, close } = connect(url, 1)
try {
  await saveCouncil(db, JSON.parse(await readFile(file, 'utf8')))
  console.log(`The site speaks as ${file} says within a minute`)
} catch (error) {
  const problems = error instanceof GuildhallError ? error.problems : undefined
  const lines = problems?.map(({ at, message }) => `  ${at || '/'} ${message}`) ?? [`  ${(error as Error).message}`]
  console.error(`${file} could not be taken:\n${lines.join('\n')}`)
  process.exitCode = 1
} finally {
  await close()
}
