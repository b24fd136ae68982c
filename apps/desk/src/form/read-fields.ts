import qs from 'qs'

/** What stands in the fields of a form, as nested objects: `items[0][item]=sofa` becomes `{ items: [{ item: 'sofa' }] }`. Files are left out. */
export function readFields(form: HTMLFormElement): Record<string, unknown> {
  const pairs = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  return qs.parse(new URLSearchParams(pairs).toString(), { depth: 5, parameterLimit: 500, arrayLimit: 200 })
}
