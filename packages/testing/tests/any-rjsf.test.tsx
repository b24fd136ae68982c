import { expect, test } from '@jest/globals'
import Form from '@rjsf/core'
import { customizeValidator } from '@rjsf/validator-ajv8'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { renderToString } from 'react-dom/server'
import { readCatalogue } from './read-catalogue.ts'

const pages = readCatalogue().flatMap(({ file, service }) =>
  Object.values(service.forms).flatMap((form) =>
    form.pages.map((page) => ({ name: `${file} ${form.id}/${page.id}`, page })),
  ),
)
// Its types know the Ajv of draft 7 only; any class with the same methods will do.
const validator = customizeValidator({ AjvClass: Ajv2020 as never, ajvOptionsOverrides: { strict: true } })

/** The questions of a page that take an answer: a text between them has no field of its own. */
const asked = (schema: (typeof pages)[number]['page']['schema']) =>
  Object.entries(schema.properties).filter(([, { type }]) => type !== 'null')

test.each(pages)('react-jsonschema-form as it comes draws $name', ({ page }) => {
  const html = renderToString(<Form schema={page.schema} uiSchema={page.uiSchema} validator={validator} />)
  for (const [name, { title }] of asked(page.schema)) {
    expect(html).toContain(`root_${name}`)
    expect(html).toContain(renderToString(String(title)))
  }
  expect(html).not.toMatch(/Unsupported field|Unknown field type/)
})

test.each(pages)('AJV takes the schema of $name in its strict mode', ({ page }) => {
  const ajv = new Ajv2020({ strict: true })
  formats.default(ajv)
  expect(() => ajv.compile(page.schema)).not.toThrow()
})
