/** Writes src/generated/types.ts from the schemas beside it: `node schemas/src/generate.ts`. */
import { readFile, writeFile } from 'node:fs/promises'
import { compile } from 'json-schema-to-typescript'
import { loadSchemas, SCHEMA_ROOT } from './load.ts'

const schemas = loadSchemas()
const steps = [...schemas.keys()].map((id) => id.slice(SCHEMA_ROOT.length)).filter((name) => name.includes('/steps/'))
const names = [
  'service-package/1/service-package.schema.json',
  'council/1/council.schema.json',
  'connector/1/connection.schema.json',
  'ledger/1/event-type.schema.json',
  'process/1/clock-reason.schema.json',
  'work/1/work-kind.schema.json',
  // In order of their names, so that the same schemas always give the same file.
  ...steps.sort(),
]

const all = {
  $id: `${SCHEMA_ROOT}all.json`,
  title: 'Contracts',
  type: 'object',
  additionalProperties: false,
  required: names,
  properties: Object.fromEntries(names.map((name) => [name, { $ref: `${SCHEMA_ROOT}${name}` }])),
}

const types = await compile(all as never, 'Contracts', {
  additionalProperties: false,
  bannerComment: '/* Made from schemas/ by schemas/src/generate.ts. Change the schema, then run it again. */',
  cwd: SCHEMA_ROOT,
  ignoreMinAndMaxItems: true,
  style: { singleQuote: true, semi: false, printWidth: 120 },
  $refOptions: {
    resolve: {
      guildhall: {
        order: 1,
        canRead: true,
        read: ({ url }: { url: string }) => {
          const schema = schemas.get(new URL(url, SCHEMA_ROOT).href.split('#')[0]!)
          if (!schema) throw new Error(`No schema ${url}`)
          return JSON.stringify(schema)
        },
      },
    },
  } as never,
})

const target = new URL('generated/types.ts', import.meta.url)
if (process.argv.includes('--check')) {
  if ((await readFile(target, 'utf8')) !== types) {
    throw new Error('schemas/src/generated/types.ts is out of date: run node schemas/src/generate.ts')
  }
} else await writeFile(target, types)
