/** Writes docs/openapi.json and the types of the client: `node apps/api/src/openapi/generate.ts`; with `--check` it only says whether they are up to date. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { generatedFiles } from './generated-files.ts'

const root = new URL('../../../../', import.meta.url)

for (const [path, text] of Object.entries(await generatedFiles())) {
  const file = new URL(path, root)
  if (!process.argv.includes('--check')) {
    await mkdir(new URL('.', file), { recursive: true })
    await writeFile(file, text)
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    throw new Error(`${path} is out of date: run node apps/api/src/openapi/generate.ts`)
  }
}
