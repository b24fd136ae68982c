import type { ServicePackage } from '@guildhall/schemas'
import bulkyWaste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestApp, type TestApp } from './open-test-app.ts'

let api: TestApp
let dee: Record<string, string>
beforeAll(async () => {
  api = await openTestApp()
  dee = await api.signIn('dee.designer@kingsmere.example', 'kingsmere-demo')
})
afterAll(async () => {
  await api?.close()
})

const base = '/api/designer/services'
const sample = bulkyWaste as unknown as ServicePackage
const copy = (slug: string): ServicePackage => ({ ...sample, service: { ...sample.service, slug } })
const create = (pack: unknown, headers = dee) =>
  api.call({ method: 'POST', url: base, headers, payload: { package: pack } as object })
const archive = (slug: string, archived: boolean) =>
  api.call({ method: 'PUT', url: `${base}/${slug}/archived`, headers: dee, payload: { archived } })
const slugs = async (url: string, headers = {}) => {
  const { body } = await api.call({ url, headers })
  return (body as { services: { slug: string }[] }).services.map(({ slug }) => slug)
}

test('a package comes back byte for byte as it was given, under an address of its own', async () => {
  const given = copy('garden-waste')
  expect(await create(given)).toMatchObject({ status: 201, body: { slug: 'garden-waste', problems: [] } })
  const design = await api.call({ url: `${base}/garden-waste`, headers: dee })
  expect(design.body).toMatchObject({ revision: 1, problems: [] })
  expect(JSON.stringify((design.body as { package: unknown }).package)).toBe(JSON.stringify(given))
  expect(await slugs('/api/services')).not.toContain('garden-waste')
})

test('an address that is taken gets a number, also for many at once, and the service that has it stays as it was', async () => {
  const before = await api.call({ url: `${base}/bulky-waste`, headers: dee })
  const made = await Promise.all([1, 2, 3].map(() => create(copy('bulky-waste'))))
  expect(made.map(({ body }) => (body as { slug: string }).slug).sort()).toEqual([
    'bulky-waste-2',
    'bulky-waste-3',
    'bulky-waste-4',
  ])
  expect((await api.call({ url: `${base}/bulky-waste`, headers: dee })).body).toEqual(before.body)
})

test('what is not a service is refused with everything that is wrong, and nothing is kept', async () => {
  const broken = { ...copy('half-a-service'), forms: 7, messages: undefined }
  const { status, body } = await create(broken)
  expect(status).toBe(400)
  const { code, problems } = (body as { error: { code: string; problems: { at: string }[] } }).error
  expect(code).toBe('invalid-request')
  expect(problems.map(({ at }) => at)).toEqual(expect.arrayContaining(['', '/forms']))
  expect(await slugs(base, dee)).not.toContain('half-a-service')
})

test('an archived service cannot be started until it is restored; its running cases and its design stay', async () => {
  expect((await archive('missed-bin', true)).status).toBe(204)
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  expect(await slugs('/api/services')).not.toContain('missed-bin')
  expect((await api.call({ url: '/api/services/missed-bin' })).status).toBe(404)
  const list = await api.call({ url: base, headers: dee })
  const row = expect.objectContaining({ slug: 'missed-bin', archived: true, publishedVersion: 1 })
  expect(list.body).toEqual({ services: expect.arrayContaining([row]) })
  expect((await archive('missed-bin', false)).status).toBe(204)
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  expect(await slugs('/api/services')).toContain('missed-bin')
  expect((await archive('nothing-here', true)).status).toBe(404)
})

test('officers can neither create nor archive a service', async () => {
  const officer = await api.signIn('ben.crew@kingsmere.example', 'kingsmere-demo')
  expect((await create(copy('by-an-officer'), officer)).status).toBe(403)
  const tried = {
    method: 'PUT',
    url: `${base}/missed-bin/archived`,
    headers: officer,
    payload: { archived: true },
  } as const
  expect((await api.call(tried)).status).toBe(403)
})
