import { compile } from 'json-schema-to-typescript'

type Json = Record<string, unknown>
type Parameter = { in: string; name: string; required?: boolean; schema: Json }
type Content = { content?: Record<string, { schema: Json }> }
export type OperationObject = {
  operationId: string
  summary?: string
  parameters?: Parameter[]
  requestBody?: Content
  responses: Record<string, Content>
}
export type OpenApi = {
  paths: Record<string, Record<string, OperationObject>>
  components: { schemas: Record<string, Json> }
}

const banner =
  '/* Made from the OpenAPI document by apps/api/src/openapi/generate.ts. Change an operation, then run it again. */'
const contractTypes = ['Council', 'Form', 'Service', 'ServicePackage']

/** The operations of a document in the order of their names, each with its method and path. */
export function operationsOf(document: OpenApi) {
  return Object.entries(document.paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
    )
    .sort((a, b) => (a.operation.operationId < b.operation.operationId ? -1 : 1))
}

/** Types of the client: every named shape, and `Operations` with the input and reply of each operation. */
export async function clientTypes(document: OpenApi): Promise<string> {
  const operations: Json = {}
  for (const { operation } of operationsOf(document)) operations[operation.operationId] = operationShape(operation)
  const definitions = forTypeScript(document.components.schemas) as Json
  const whole = {
    title: 'Operations',
    ...closed(forTypeScript(operations) as Json, Object.keys(operations)),
    definitions,
  }
  const types = await compile(whole as never, 'Operations', {
    additionalProperties: false,
    bannerComment: banner,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { singleQuote: true, semi: false, printWidth: 120 },
  })
  return types.replace(banner, `${banner}\nimport type { ${contractTypes.join(', ')} } from '@guildhall/schemas'\n`)
}

/** The method and path of each operation, as the client needs them at run time. */
export function clientRoutes(document: OpenApi): string {
  const lines = operationsOf(document).map(
    ({ path, method, operation }) => `  ${operation.operationId}: ['${method}', '${path}'],`,
  )
  return `${banner}\nexport const routes = {\n${lines.join('\n')}\n} as const\n`
}

function operationShape(operation: OperationObject): Json {
  const parts: Json = {}
  for (const [place, name] of [
    ['path', 'params'],
    ['query', 'query'],
    ['header', 'headers'],
  ] as const) {
    const parameters = (operation.parameters ?? []).filter((parameter) => parameter.in === place)
    if (!parameters.length) continue
    parts[name] = closed(
      Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.schema])),
      parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    )
  }
  const json = operation.requestBody?.content?.['application/json']
  if (json) parts['body'] = json.schema
  else if (operation.requestBody) parts['body'] = { tsType: 'FormData' }
  const required = Object.keys(parts).filter(
    (name) => name === 'body' || (parts[name] as { required?: unknown[] }).required?.length,
  )
  const [good] = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
  const reply = Object.entries(good?.[1].content ?? {})[0]
  const replyShape = !reply
    ? { tsType: 'undefined' }
    : reply[0] === 'application/json'
      ? reply[1].schema
      : { tsType: 'Blob' }
  return {
    description: operation.summary,
    ...closed({ input: closed(parts, required), reply: replyShape }, ['input', 'reply']),
  }
}

function closed(properties: Json, required: string[]): Json {
  return { type: 'object', additionalProperties: false, properties, required }
}

/** Drops what says nothing to TypeScript and points references and contracts at their types. */
function forTypeScript(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forTypeScript)
  if (value === null || typeof value !== 'object') return value
  const schema = value as Json
  if (typeof schema['x-type'] === 'string') return { tsType: schema['x-type'] }
  return Object.fromEntries(
    Object.entries(schema).map(([key, part]) => [
      key,
      key === '$ref' ? String(part).replace('#/components/schemas/', '#/definitions/') : forTypeScript(part),
    ]),
  )
}
