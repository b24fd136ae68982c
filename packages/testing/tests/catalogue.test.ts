import { checkForm } from '@guildhall/form-engine'
import { checkProcess } from '@guildhall/process-engine'
import { checkServicePackage } from '@guildhall/schemas/check'
import { expect, test } from '@jest/globals'
import { readCatalogue } from './read-catalogue.ts'

const catalogue = readCatalogue()

test.each(catalogue)('$file could be published as it is', ({ service }) => {
  expect(checkServicePackage(service)).toEqual([])
  expect(checkProcess(service)).toEqual([])
  expect(Object.entries(service.forms).flatMap(([id, form]) => checkForm(form, `/forms/${id}`))).toEqual([])
})

test.each(catalogue)('$file is named for its slug, and its forms for their ids', ({ file, service }) => {
  expect(file).toBe(`${service.service.slug}.json`)
  expect(Object.entries(service.forms).map(([, form]) => form.id)).toEqual(Object.keys(service.forms))
})

test('no two services share a slug or the prefix of their references', () => {
  expect(catalogue.length).toBeGreaterThan(1)
  for (const key of ['slug', 'prefix'] as const) {
    expect(new Set(catalogue.map(({ service }) => service.service[key])).size).toBe(catalogue.length)
  }
})
