import { checkProcess } from '@guildhall/process-engine'
import { type ServicePackage, stopsPublishing } from '@guildhall/schemas'
import { catalogue } from '@guildhall/schemas/catalogue'
import { checkServicePackage } from '@guildhall/schemas/check'
import { expect, test } from '@jest/globals'
import { copyService } from './copy-service.ts'
import { emptyService, prefixOf } from './empty-service.ts'
import { findServices } from './find-services.ts'
import { readPackageFile, whereInFile, writePackageFile, wrongWords } from './package-file.ts'

const given = { name: 'Garden waste', slug: 'garden-waste', department: 'Waste', topic: 'Bins' }

test('an empty service is whole: it keeps the contract and its process can be published', () => {
  const pack = emptyService(given)
  expect(checkServicePackage(pack)).toEqual([])
  expect(checkProcess(pack).filter(stopsPublishing)).toEqual([])
})

test('two empty services share nothing that an edit of one could change in the other', () => {
  expect(emptyService(given).calendars['council']).not.toBe(emptyService(given).calendars['council'])
})

test.each([
  ['Bulky waste collection', 'BWC'],
  ['Apply for a pavement licence', 'APL'],
  ['Parking', 'PAR'],
  ['1 2 3', 'XX'],
])('the references of “%s” begin with %s', (name, prefix) => {
  expect(prefixOf(name)).toBe(prefix)
  expect(prefixOf(name)).toMatch(/^[A-Z]{2,5}$/)
})

test.each(catalogue())('a copy of $service.name is a service of its own, and all that it does is the same', (pack) => {
  const copy = copyService(pack, given)
  expect(checkServicePackage(copy)).toEqual([])
  expect(copy.service).toMatchObject({ ...given, prefix: 'GW' })
  expect(copy.process).toEqual(pack.process)
  expect(copy.service.translations?.['cy']?.['/name']).toBeUndefined()
  expect(copy.service.translations?.['cy']?.['/summary']).toBe(pack.service.translations?.['cy']?.['/summary'])
})

test.each(catalogue())('$service.name written as a file, read and written again is the same byte for byte', (pack) => {
  const text = writePackageFile(pack)
  const read = readPackageFile(text) as { pack: ServicePackage }
  expect(writePackageFile(read.pack)).toBe(text)
  const downloaded = readPackageFile(JSON.stringify({ package: pack })) as { pack: ServicePackage }
  expect(writePackageFile(downloaded.pack)).toBe(text)
})

test('a file that holds no service says so in a sentence', () => {
  expect(readPackageFile('<html>')).toEqual({ mistake: expect.stringContaining('not JSON') })
  for (const text of ['[]', '7', 'null', '{}', '{"format":"guildhall.form/1"}'])
    expect(readPackageFile(text)).toEqual({ mistake: expect.stringContaining('no service') })
})

test('a place in a file is read without knowing pointers', () => {
  expect(whereInFile('/forms/request/pages/0/title')).toBe('forms › request › pages › 1 › title')
  expect(whereInFile('')).toBe('The file')
  expect(wrongWords("must have required property 'forms'")).toBe('“forms” is missing')
})

test('services are found by words, department and where they stand', () => {
  const row = (slug: string, part: object) => ({
    slug,
    name: slug,
    department: 'Waste',
    changed: false,
    archived: false,
    openCases: 0,
    updatedAt: '2026-11-24T09:00:00Z',
    ...part,
  })
  const rows = [
    row('bins', { publishedVersion: 1 }),
    row('parking', { department: 'Streets', publishedVersion: 2, changed: true }),
    row('new', {}),
    row('old', { archived: true, publishedVersion: 4 }),
  ]
  const found = (filter: Partial<Parameters<typeof findServices>[1]>) =>
    findServices(rows, { words: '', department: '', status: 'current', ...filter }).map(({ slug }) => slug)
  expect(found({})).toEqual(['bins', 'parking', 'new'])
  expect(found({ words: 'wast b' })).toEqual(['bins'])
  expect(found({ department: 'Streets' })).toEqual(['parking'])
  expect(found({ status: 'not-published' })).toEqual(['new'])
  expect(found({ status: 'changed' })).toEqual(['parking'])
  expect(found({ status: 'published' })).toEqual(['bins', 'parking'])
  expect(found({ status: 'archived' })).toEqual(['old'])
})
