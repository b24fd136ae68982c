import type { ServicePackage } from '@guildhall/schemas'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { openTestApp, type TestApp } from './open-test-app.ts'

let api: TestApp
let dee: Record<string, string>
let sam: Record<string, string>
beforeAll(async () => {
  api = await openTestApp()
  dee = await api.signIn('dee.designer@kingsmere.example', 'kingsmere-demo')
  sam = await api.signIn('sam.admin@kingsmere.example', 'kingsmere-demo')
}, 90_000)
afterAll(() => api?.close())

const base = '/api/designer/services/bulky-waste'
type Design = { revision: number; package: ServicePackage; published: { version: number } }
type Publication = { id: string; state: string; own: boolean; reason?: string; version?: number; decidedBy?: string }

const read = async () => (await api.call({ url: base, headers: dee })).body as Design
const post = (path: string, payload: object = {}, headers = dee) =>
  api.call({ method: 'POST', url: `${base}${path}`, headers, payload })
const publications = async () =>
  (await api.call({ url: `${base}/publications`, headers: dee })).body as {
    needsApproval: boolean
    publications: Publication[]
  }
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

async function change(summary: string): Promise<number> {
  const { revision, package: pack } = await read()
  const payload = { revision, package: { ...pack, service: { ...pack.service, summary } } }
  const saved = await api.call({ method: 'PUT', url: `${base}/draft`, headers: dee, payload })
  return (saved.body as Design).revision
}

/** Lets the moment of every planned publication come, and does what is due then. */
async function momentComes(): Promise<void> {
  await sql`update work set due_at = now() where kind = 'publish-service' and done_at is null`.execute(api.guildhall.db)
  await api.doDueWork()
}

test('a publication is planned for a moment, keeps what was asked for, and is carried out then', async () => {
  const revision = await change('Planned')
  const planned = await post('/publish', { revision, publishAt: inAnHour() })
  expect(planned).toMatchObject({ status: 201, body: { state: 'scheduled' } })
  await change('Drawn afterwards')
  const again = await post('/publish', { revision: (await read()).revision })
  expect(again).toMatchObject({
    status: 409,
    body: { error: { message: expect.stringContaining('to be published on') } },
  })
  expect((await read()).published.version).toBe(1)
  await momentComes()
  const { published, package: draft } = await read()
  expect([published.version, draft.service.summary]).toEqual([2, 'Drawn afterwards'])
  const version = await api.call({ url: `${base}/versions/2`, headers: dee })
  expect((version.body as Design).package.service.summary).toBe('Planned')
  expect((await publications()).publications[0]).toMatchObject({ state: 'published', version: 2 })
})

test('carried out twice it publishes once, and one that is called off publishes nothing', async () => {
  const planned = await post('/publish', { revision: (await read()).revision, publishAt: inAnHour() })
  const { publication } = planned.body as { publication: string }
  await momentComes()
  await sql`update work set done_at = null, lease_token = null, lease_until = null, due_at = now()
    where kind = 'publish-service'`.execute(api.guildhall.db)
  await momentComes()
  expect((await read()).published.version).toBe(3)
  expect((await post(`/publications/${publication}/cancel`)).status).toBe(409)

  const next = await post('/publish', { revision: await change('Called off'), publishAt: inAnHour() })
  const { publication: off } = next.body as { publication: string }
  expect((await post(`/publications/${off}/cancel`)).status).toBe(204)
  await momentComes()
  expect((await read()).published.version).toBe(3)
})

test('what was published meanwhile, or is wrong when the moment comes, keeps it from being published and is told in words', async () => {
  await post('/publish', { revision: (await read()).revision, publishAt: inAnHour() })
  expect((await post('/versions/1/roll-back')).body).toEqual({ version: 4 })
  await momentComes()
  expect((await publications()).publications[0]).toMatchObject({
    state: 'failed',
    reason: expect.stringContaining('Version 4 was published since'),
  })
  expect(
    (await post('/publish', { revision: (await read()).revision, publishAt: '2020-01-01T00:00:00Z' })).status,
  ).toBe(400)
})

test('rolling back publishes the earlier version as a new one, says so, and leaves the draft as it is', async () => {
  const before = await read()
  expect(await post('/versions/4/roll-back')).toMatchObject({ status: 409 })
  expect(await post('/versions/3/roll-back')).toMatchObject({ status: 201, body: { version: 5 } })
  const { versions } = (await api.call({ url: `${base}/versions`, headers: dee })).body as {
    versions: { changes: string[] }[]
  }
  expect(versions[0]!.changes).toEqual(['Rolled back to version 3', 'The start page has changed'])
  expect((await read()).revision).toBe(before.revision)
  expect((await post('/versions/99/roll-back')).status).toBe(404)
})

test('where a second person is needed nobody publishes alone, approves their own, or lifts the need unless an administrator', async () => {
  const approval = (needed: boolean, headers: Record<string, string>) =>
    api.call({ method: 'PUT', url: `${base}/approval`, headers, payload: { needed } })
  expect((await approval(true, dee)).status).toBe(204)
  expect((await approval(false, dee)).status).toBe(403)
  const asked = await post('/publish', { revision: await change('By two') })
  expect(asked.body).toMatchObject({ state: 'waiting' })
  const { publication: id } = asked.body as { publication: string }
  expect((await read()).published.version).toBe(5)
  const own = await post(`/publications/${id}/decision`, { approve: true })
  expect(own).toMatchObject({ status: 403, body: { error: { message: expect.stringContaining('somebody else') } } })
  expect((await post(`/publications/${id}/decision`, { approve: false }, sam)).status).toBe(400)
  const declined = await post(`/publications/${id}/decision`, { approve: false, reason: 'The fee is wrong' }, sam)
  expect(declined.body).toEqual({ state: 'declined' })

  const second = (await post('/publish', { revision: (await read()).revision })).body as { publication: string }
  const approved = await post(`/publications/${second.publication}/decision`, { approve: true }, sam)
  expect(approved).toMatchObject({ status: 200, body: { state: 'published', version: 6 } })
  const { versions } = (await api.call({ url: `${base}/versions`, headers: dee })).body as { versions: object[] }
  expect(versions[0]).toMatchObject({ publishedBy: 'Dee Morgan', approvedBy: 'Sam Whitlock' })

  const revision = await change('By two, later')
  const later = (await post('/publish', { revision, publishAt: inAnHour() })).body as { publication: string }
  await momentComes()
  expect((await read()).published.version).toBe(6)
  const planned = await post(`/publications/${later.publication}/decision`, { approve: true }, sam)
  expect(planned.body).toEqual({ state: 'scheduled' })
  await momentComes()
  expect((await read()).published.version).toBe(7)
  const { needsApproval, publications: all } = await publications()
  expect(needsApproval).toBe(true)
  expect(all[0]).toMatchObject({ state: 'published', own: true, version: 7 })
  expect(all[2]).toMatchObject({ state: 'declined', reason: 'The fee is wrong', decidedBy: 'Sam Whitlock' })
  expect((await approval(false, sam)).status).toBe(204)
})
