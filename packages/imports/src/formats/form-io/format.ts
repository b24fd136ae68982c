import type { Format } from '../../format.ts'
import { isObject, listOf, own } from '../../text.ts'
import { readFormIo } from './read-form.ts'

/** A form of Form.io, or one inside the envelope that its servers export. */
export const formIo: Format = {
  id: 'form-io',
  title: 'Form.io',
  suits: (opened) => opened.kind === 'json' && formIn(opened.json) !== undefined,
  read: (opened) => readFormIo(opened.kind === 'json' ? formIn(opened.json) : undefined),
}

function formIn(json: unknown): unknown {
  return [json, own(json, 'form'), Array.isArray(json) ? json[0] : undefined].find((form) => {
    const components = own(form, 'components')
    return (
      Array.isArray(components) &&
      components.length > 0 &&
      listOf(components).every((component) => isObject(component) && typeof own(component, 'type') === 'string')
    )
  })
}
