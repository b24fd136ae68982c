import type { Format } from '../../format.ts'
import { isObject, own } from '../../text.ts'
import { readSchema } from './read-schema.ts'

/** JSON Schema of any draft, alone or with the uiSchema of react-jsonschema-form as `{ schema, uiSchema }`. */
export const jsonSchema: Format = {
  id: 'json-schema',
  title: 'JSON Schema',
  suits: (opened) => opened.kind === 'json' && (isSchema(opened.json) || isSchema(own(opened.json, 'schema'))),
  read: (opened) => {
    const json = opened.kind === 'json' ? opened.json : undefined
    const wrapped = isSchema(own(json, 'schema'))
    return readSchema(
      wrapped ? own(json, 'schema') : json,
      wrapped ? (own(json, 'uiSchema') ?? own(json, 'uischema')) : undefined,
    )
  },
}

function isSchema(value: unknown): boolean {
  if (!isObject(value)) return false
  if (typeof own(value, '$schema') === 'string' && /json-schema\.org/.test(String(own(value, '$schema')))) return true
  return isObject(own(value, 'properties')) && [undefined, 'object'].includes(own(value, 'type') as string | undefined)
}
