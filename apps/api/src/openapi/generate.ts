/** Writes docs/openapi.json and the types of the client: `node apps/api/src/openapi/generate.ts`; with `--check` it only says whether they are up to date. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { clientRoutes, clientTypes } from './client-types.ts'
import { openApiDocument } from './read-document.ts'

const root = new URL('../../../../', import.meta.url)
const document = await openApiDocument()
const files: Record<string, string> = {
  'docs/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'packages/api-client/src/generated/types.ts': await clientTypes(document),
  'packages/api-client/src/generated/routes.ts': clientRoutes(document),
}

for (const [path, text] of Object.entries(files)) {
  const file = new URL(path, root)
  if (!process.argv.includes('--check')) {
    await mkdir(new URL('.', file), { recursive: true })
    await writeFile(file, text)
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    throw new Error(`${path} is out of date: run node apps/api/src/openapi/generate.ts`)
  }
}
