import type { ServicePackage } from '@guildhall/schemas'
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

const base = '/api/designer/services/bulky-waste'
type Design = { revision: number; package: ServicePackage; problems: unknown[] }

const readDesign = async () => (await api.call({ url: base, headers: dee })).body as Design
const save = (revision: number, pack: unknown) =>
  api.call({ method: 'PUT', url: `${base}/draft`, headers: dee, payload: { revision, package: pack } })
const publish = (revision: number) =>
  api.call({ method: 'POST', url: `${base}/publish`, headers: dee, payload: { revision } })

test('the list, a design, its versions and a package come as the document says', async () => {
  const list = await api.call({ url: '/api/designer/services', headers: dee })
  const known = expect.objectContaining({ slug: 'bulky-waste', publishedVersion: 1, changed: false })
  expect(list).toMatchObject({ status: 200, body: { services: expect.arrayContaining([known]) } })
  expect(await readDesign()).toMatchObject({ revision: expect.any(Number), published: { version: 1 }, problems: [] })
  expect(await api.call({ url: `${base}/versions`, headers: dee })).toMatchObject({
    status: 200,
    body: { versions: [{ version: 1 }] },
  })
  const one = await api.call({ url: `${base}/versions/1`, headers: dee })
  expect((one.body as Design).package).toEqual((await readDesign()).package)
  expect((await api.call({ url: `${base}/versions/9`, headers: dee })).status).toBe(404)
  expect((await api.call({ url: '/api/designer/services/nothing', headers: dee })).status).toBe(404)
})

test('teams are listed for staff by name, and for nobody else', async () => {
  const listed = await api.call({ url: '/api/teams', headers: dee })
  expect(listed).toMatchObject({
    status: 200,
    body: { teams: [{ name: 'Licensing' }, { id: 'waste-crew', name: 'Waste crew' }] },
  })
  expect((await api.call({ url: '/api/teams' })).status).toBe(401)
})

test('a save names the revision it began from, and a second save from the same one is refused', async () => {
  const design = await readDesign()
  const changed = structuredClone(design.package)
  changed.service.summary = 'Have large things taken away'
  const saved = await save(design.revision, changed)
  expect(saved).toMatchObject({ status: 200, body: { problems: [] } })
  expect(await save(design.revision, changed)).toMatchObject({
    status: 409,
    body: { error: { code: 'stale-revision' } },
  })
  const changes = await api.call({ url: `${base}/changes`, headers: dee })
  expect((changes.body as { changes: unknown[] }).changes).not.toHaveLength(0)
})

test('a draft with faults is kept with its problems and cannot be published until they are mended', async () => {
  const design = await readDesign()
  const broken = structuredClone(design.package) as unknown as { process: { start: string } }
  const { start } = broken.process
  broken.process.start = 'nowhere'
  const saved = await save(design.revision, broken)
  expect(saved.status).toBe(200)
  const { revision, problems } = saved.body as Design
  expect(problems).not.toHaveLength(0)
  expect(await publish(revision)).toMatchObject({
    status: 422,
    body: {
      error: {
        code: 'publish-blocked',
        problems: expect.arrayContaining([
          { at: expect.any(String), code: expect.any(String), message: expect.any(String) },
        ]),
      },
    },
  })
  broken.process.start = start
  const mended = (await save(revision, broken)).body as Design
  expect(await publish(mended.revision)).toMatchObject({ status: 201, body: { version: 2 } })
  expect((await api.call({ url: '/api/services/bulky-waste' })).body).toBeDefined()
})

test('what is only worth a look comes with the draft and does not keep it from being published', async () => {
  const design = await readDesign()
  const changed = structuredClone(design.package)
  changed.messages['extra'] = { title: 'Extra', channel: 'email', subject: 'Extra', body: 'Extra' }
  const { revision, problems } = (await save(design.revision, changed)).body as Design
  expect(problems).toEqual([
    { code: 'process/message-never-sent', at: '/messages/extra', message: expect.any(String), level: 'warn' },
  ])
  expect((await publish(revision)).status).toBe(201)
})

test('a journey that comes out otherwise keeps the service from being published; one the form would not take is worth a look', async () => {
  const design = await readDesign()
  const changed = structuredClone(design.package)
  changed.fees['collection']!.lines[0]!.amount = 9900
  delete changed.journeys![2]!.start.answers['email']
  const { revision, problems } = (await save(design.revision, changed)).body as Design
  const failing = ['/journeys/0/expect/fee', '/journeys/1/expect/fee'].map((at) =>
    expect.objectContaining({ code: 'journey/fee', at }),
  )
  const refused = { code: 'journey/answers', at: '/journeys/2/start/answers', level: 'warn' }
  expect(problems).toEqual(expect.arrayContaining([...failing, expect.objectContaining(refused)]))
  expect(await publish(revision)).toMatchObject({ status: 422, body: { error: { problems: failing } } })
})

test('a call of a system that the council does not have, or with too little to say, is a problem', async () => {
  const design = await readDesign()
  const changed = structuredClone(design.package)
  const [first, second] = Object.keys(changed.process.steps)
  const call = (connector: string, operation: string, input = {}) => ({
    kind: 'connector',
    title: 'Register it',
    config: { connector, operation, input },
    next: second!,
  })
  const codes = async (step: object) => {
    const steps = {
      ...changed.process.steps,
      call: step,
      [first!]: { ...changed.process.steps[first!]!, next: 'call' },
    }
    const pack = { ...changed, process: { ...changed.process, steps } }
    const { problems } = (await save((await readDesign()).revision, pack)).body as { problems: { code: string }[] }
    return problems.map(({ code }) => code).filter((code) => code.startsWith('connector/'))
  }
  expect(await codes(call('nobody', 'createRecord'))).toEqual(['connector/unknown-connection'])
  expect(await codes(call('back-office', 'dropEverything'))).toEqual(['connector/unknown-operation'])
  expect(await codes(call('back-office', 'createRecord'))).toEqual(['connector/missing-input'])
  expect(await codes(call('back-office', 'createRecord', { kind: 'collection' }))).toEqual([])
})

test('a renewal with a service that nobody has published, or with answers that its form does not ask, is a problem', async () => {
  const { revision, package: pack } = await readDesign()
  const [first, second] = Object.keys(pack.process.steps)
  const codes = async (at: number, service: string, carry: object) => {
    const config = { lasts: { days: 365 }, inviteBefore: { days: 28 }, message: 'confirmed', service, carry }
    const steps = {
      ...pack.process.steps,
      [first!]: { ...pack.process.steps[first!]!, next: 'renew' },
      renew: { kind: 'renewal', title: 'Renew it', config, next: second! },
    }
    const saved = (await save(at, { ...pack, process: { ...pack.process, steps } })).body as Design
    const found = (saved.problems as { code: string; at: string }[]).filter((problem) =>
      problem.at.startsWith('/process/steps/renew/config/'),
    )
    return { revision: saved.revision, codes: found.map(({ code }) => code).sort() }
  }
  const name = { fullName: { var: 'answers.fullName' } }
  const unknown = await codes(revision, 'nowhere', name)
  expect(unknown.codes).toEqual(['process/renewal-without-link', 'process/unknown-service'])
  const other = await codes(unknown.revision, 'missed-bin', { ...name, sofa: 1 })
  expect(other.codes).toEqual(['process/carried-nowhere', 'process/renewal-without-link'])
  const { revision: after } = await codes(other.revision, 'missed-bin', name)
  await save(after, pack)
})

test('a step that starts a case of a service which is not there, says too little or too much to its form, or leads back, is a problem', async () => {
  const { revision, package: pack } = await readDesign()
  const [first, second] = Object.keys(pack.process.steps)
  const config = (service: string, answers: object) => ({ service, wait: false, answers })
  const withStep = (service: string, answers: object): ServicePackage => ({
    ...pack,
    process: {
      ...pack.process,
      steps: {
        ...pack.process.steps,
        [first!]: { ...pack.process.steps[first!]!, next: 'sub' },
        sub: { kind: 'sub-service', title: 'Start another', config: config(service, answers), next: second! },
      },
    },
  })
  let at = revision
  const codes = async (service: string, answers: object) => {
    const saved = (await save(at, withStep(service, answers))).body as Design
    at = saved.revision
    const found = saved.problems as { code: string }[]
    return found.map(({ code }) => code).filter((code) => code.startsWith('sub-service/'))
  }
  const enough = {
    address: { var: 'answers.address' },
    bin: 'recycling',
    outInTime: true,
    fullName: { var: 'answers.fullName' },
    email: { var: 'answers.email' },
  }
  expect(await codes('nowhere', enough)).toEqual(['sub-service/unknown-service'])
  expect(await codes('missed-bin', { ...enough, sofa: 1 })).toEqual(['sub-service/unknown-question'])
  expect(await codes('missed-bin', { ...enough, bin: undefined })).toEqual(['sub-service/missing-answer'])
  expect(await codes('missed-bin', enough)).toEqual([])

  const other = '/api/designer/services/missed-bin'
  const bin = (await api.call({ url: other, headers: dee })).body as Design
  const [start, then] = Object.keys(bin.package.process.steps)
  const back = { kind: 'sub-service', title: 'Take it away', config: config('bulky-waste', {}), next: then! }
  const steps = {
    ...bin.package.process.steps,
    [start!]: { ...bin.package.process.steps[start!]!, next: 'back' },
    back,
  }
  const leadsBack = { ...bin.package, process: { ...bin.package.process, steps } }
  const { db } = api.guildhall
  const published = { slug: 'missed-bin', version: 2, package: JSON.stringify(leadsBack), changes: '[]' }
  await db.insertInto('service_versions').values(published).execute()
  await db.updateTable('services').set({ current_version: 2 }).where('slug', '=', 'missed-bin').execute()
  expect(await codes('missed-bin', enough)).toEqual(['sub-service/starts-in-turn'])
  await save(at, pack)
})

test('a package that is no object, too large, or of another service is refused', async () => {
  const { revision, package: pack } = await readDesign()
  expect((await save(revision, [pack])).status).toBe(400)
  expect((await save(revision, { ...pack, filler: 'x'.repeat(3_000_000) })).status).toBe(413)
  expect((await save(revision, { ...pack, service: { ...pack.service, slug: 'other' } })).status).toBe(400)
  expect((await readDesign()).revision).toBe(revision)
})

test('the OpenAPI document is served and has a page to read it under the strict policy', async () => {
  const document = await api.call({ url: '/api/openapi.json' })
  expect(document).toMatchObject({ status: 200, body: { openapi: '3.1.0' } })
  const page = await api.call({ url: '/api/docs/' })
  expect(page.status).toBe(200)
  const policy = String(page.headers['content-security-policy'])
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toMatch(/unsafe/)
  expect(String(page.body)).not.toMatch(/<script>|<style>|style="/)
})
