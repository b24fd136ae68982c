import { clientRoutes, clientTypes } from './client-types.ts'
import { openApiDocument } from './read-document.ts'

/** The text of every file that is made from the operations, by its path from the root of the repository. */
export async function generatedFiles(): Promise<Record<string, string>> {
  const document = await openApiDocument()
  return {
    'docs/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'packages/api-client/src/generated/types.ts': await clientTypes(document),
    'packages/api-client/src/generated/routes.ts': clientRoutes(document),
  }
}
