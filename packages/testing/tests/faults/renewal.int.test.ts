import {
  carryOut,
  holdSlot,
  listRequests,
  openInvitation,
  readDraft,
  readRequest,
  submitDraft,
  withdrawRequest,
} from '@guildhall/casework'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { addVersion, openOn } from '../../src/faults/course/open-on.ts'
import { type DirectDraft, startFilled } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'

type Case = DirectDraft & { reference: string }

let ground: Ground

const steps = (lasts: object) => ({
  request: { kind: 'form', title: 'Request', config: { form: 'request', by: 'resident' }, next: 'renew' },
  renew: {
    kind: 'renewal',
    title: 'Renew it',
    config: {
      lasts,
      inviteBefore: { days: 28 },
      message: 'confirmed',
      carry: ['fullName', 'email', 'address', 'items', 'slot', 'place'],
    },
    branches: [{ when: { '==': [{ var: 'outcome' }, 'renewed'] }, next: 'done' }, { next: 'over' }],
  },
  done: { kind: 'end', title: 'Done', config: { outcome: 'completed' } },
  over: { kind: 'end', title: 'Over', config: { outcome: 'abandoned' } },
})

beforeAll(async () => {
  ground = await layGround({ webhooks: false })
  await addVersion(ground, 3_001, steps({ days: 365 }))
  await ground.sql('update slots set capacity = 1000')
}, 60_000)
afterAll(async () => {
  await ground?.close()
})

/** Carries out the work of a case whose key is like that, whether it is due or not. */
async function carry(reference: string, like: string): Promise<void> {
  const rows = await ground.sql<{ id: string }>(
    `update work w set due_at = now(), dispatched_at = null from cases c
     where c.id = w.case_id and c.reference = $1 and w.key like $2 and w.done_at is null returning w.id`,
    [reference, like],
  )
  for (const { id } of rows) await carryOut(ground.g, id)
}
async function invited(): Promise<Case & { draftId: string }> {
  const one = await openOn(ground, 3_001)
  await carry(one.reference, 'renew#1:invite')
  await carry(one.reference, 'renew#1:invitation')
  await carry(one.reference, 'renew#1:message')
  const invitation = await openInvitation(ground.g, one)
  return { ...one, draftId: String(invitation?.draftId) }
}
/** What is asked anew is answered, as the resident would. */
async function fill({ draftId, viewer, id, slots }: Awaited<ReturnType<typeof invited>>) {
  await ground.sql('update drafts set answers = (select answers from drafts where id = $1) where id = $2', [
    id,
    draftId,
  ])
  await holdSlot(ground.g, { id: draftId, viewer, question: 'slot', slotId: slots[1]!.id })
  return { id: draftId, viewer }
}
async function stateOf(reference: string) {
  const [row] = await ground.sql<{ status: string; outcome: string | null; renew: Record<string, unknown> }>(
    `select status, outcome, state->'steps'->'renew' as renew from cases where reference = $1`,
    [reference],
  )
  return row!
}
const invitationsOf = (reference: string) =>
  ground.sql('select d.id from drafts d join cases c on c.id = d.renews_case_id where c.reference = $1', [reference])

test('at its moment a case makes one draft with the answers that the form still takes, and says which to give anew', async () => {
  const one = await openOn(ground, 3_001)
  expect(await openInvitation(ground.g, one)).toBeUndefined()
  await carry(one.reference, 'renew#1:invite')
  // The answer of the first year is no choice of the form any more.
  await ground.sql(
    `update work w set payload = jsonb_set(payload, '{answers,place}', '5') from cases c
     where c.id = w.case_id and c.reference = $1 and w.kind = 'invite-renewal'`,
    [one.reference],
  )
  await carry(one.reference, 'renew#1:invitation')
  const invitation = await openInvitation(ground.g, one)
  const draft = await readDraft(ground.g, { id: String(invitation?.draftId), viewer: one.viewer })
  expect(draft.version).toBe(1)
  expect(Object.keys(draft.answers).sort()).toEqual(['address', 'email', 'fullName', 'items'])
  expect(draft.renews?.reference).toBe(one.reference)
  expect(draft.renews?.left).toHaveLength(2)
  expect((draft.expiresAt.getTime() - Date.now()) / 86_400_000).toBeGreaterThan(300)
  expect(await invitationsOf(one.reference)).toHaveLength(1)
})

test('the draft is for whom the resident acted for', async () => {
  const one = await openOn(ground, 3_001)
  const actingFor = { kind: 'person', name: 'Olive Reed', role: 'Daughter' }
  await ground.sql('update cases set acting_for = $1 where reference = $2', [JSON.stringify(actingFor), one.reference])
  await carry(one.reference, 'renew#1:invite')
  await carry(one.reference, 'renew#1:invitation')
  const invitation = await openInvitation(ground.g, one)
  expect(await readDraft(ground.g, { id: String(invitation?.draftId), viewer: one.viewer })).toMatchObject({
    actingFor,
  })
})

test('the resident is written to once with the link of the draft, and sees on the request until when', async () => {
  const one = await invited()
  await carry(one.reference, 'renew#1:message')
  const messages = (await ground.outside.messages()).filter(({ to }) => to === one.email)
  expect(messages).toHaveLength(1)
  const view = await readRequest(ground.g, one)
  expect(view).toMatchObject({ whoseTurn: 'you', renewal: { state: 'open', expiresAt: expect.any(Date) } })
  expect(view.timeline.map(({ text }) => text)).toContain('We invited you to renew')
  const [person] = await ground.sql<{ id: string }>('select id from people where email = $1', [one.email])
  const { requests } = await listRequests(ground.g, { personId: person!.id })
  expect(requests).toMatchObject([{ renewal: { state: 'open' } }])
})

test('the form that was sent is a case of its own, of which the first one hears once however often it is sent', async () => {
  const one = await invited()
  const form = await fill(one)
  const { reference } = await submitDraft(ground.g, form)
  expect(await submitDraft(ground.g, form)).toMatchObject({ reference })
  await carry(one.reference, 'renew#1:renewed')
  expect(await stateOf(one.reference)).toMatchObject({
    status: 'ended',
    outcome: 'completed',
    renew: { outcome: 'renewed', result: { reference } },
  })
  const told = await ground.sql(
    `select e.seq from events e join cases c on c.id = e.case_id where c.reference = $1 and type = 'renewal-received'`,
    [one.reference],
  )
  expect(told).toHaveLength(1)
  expect(await openInvitation(ground.g, one)).toEqual({ reference })
  expect((await readRequest(ground.g, one)).renewal).toEqual({ state: 'renewed', reference })
})

test('when it runs out the draft ends with it and can be neither read nor sent', async () => {
  const one = await invited()
  const form = await fill(one)
  await carry(one.reference, 'renew#1:expiry')
  await carry(one.reference, 'renew#1:settle')
  expect(await stateOf(one.reference)).toMatchObject({ outcome: 'abandoned', renew: { outcome: 'lapsed' } })
  await expect(readDraft(ground.g, form)).rejects.toMatchObject({ code: 'not-found' })
  await expect(submitDraft(ground.g, form)).rejects.toMatchObject({ code: 'not-found' })
  expect(await openInvitation(ground.g, one)).toBeUndefined()
})

test('a form that was sent before it ran out has renewed, though the case hears of its end first', async () => {
  const one = await invited()
  const { reference } = await submitDraft(ground.g, await fill(one))
  await carry(one.reference, 'renew#1:expiry')
  await carry(one.reference, 'renew#1:settle')
  expect(await stateOf(one.reference)).toMatchObject({ renew: { outcome: 'renewed', result: { reference } } })
  await carry(one.reference, 'renew#1:renewed')
  expect(await stateOf(one.reference)).toMatchObject({ renew: { outcome: 'renewed', result: { reference } } })
})

test('sent at the very moment at which it runs out, it is renewed with a case or lapsed without one', async () => {
  const outcomes = new Set<unknown>()
  for (let round = 0; round < 12; round += 1) {
    const one = await invited()
    const form = await fill(one)
    await carry(one.reference, 'renew#1:expiry')
    const [sent] = await Promise.allSettled([submitDraft(ground.g, form), carry(one.reference, 'renew#1:settle')])
    await carry(one.reference, 'renew#1:renewed')
    const { renew } = await stateOf(one.reference)
    const [draft] = await ground.sql<{ reference: string | null }>('select reference from drafts where id = $1', [
      form.id,
    ])
    outcomes.add(renew['outcome'])
    if (sent?.status === 'fulfilled')
      expect(renew).toMatchObject({
        outcome: 'renewed',
        result: { reference: sent.value.reference },
      })
    else expect([renew['outcome'], draft!.reference]).toEqual(['lapsed', null])
  }
  expect(outcomes.size).toBeGreaterThan(0)
}, 60_000)

test('a case that is withdrawn takes its invitation back in the same moment', async () => {
  const one = await invited()
  await withdrawRequest(ground.g, { reference: one.reference, viewer: one.viewer })
  await expect(readDraft(ground.g, { id: one.draftId, viewer: one.viewer })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('somebody else can open neither the invitation nor its draft', async () => {
  const one = await invited()
  const other = await startFilled(ground.g)
  await expect(openInvitation(ground.g, { ...one, viewer: other.viewer })).rejects.toMatchObject({ code: 'not-found' })
  await expect(readDraft(ground.g, { id: one.draftId, viewer: other.viewer })).rejects.toMatchObject({
    code: 'not-found',
  })
})
