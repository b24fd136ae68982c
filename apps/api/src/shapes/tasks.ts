import type { Form } from '@guildhall/schemas'
import { Type } from 'typebox'
import { Contract, Instant, Reference, Uuid, Words } from './basics.ts'
import { named } from './named.ts'

const row = {
  id: Uuid,
  title: Type.String(),
  reference: Reference,
  serviceName: Type.String(),
  team: Type.Object({ id: Type.String(), name: Type.String() }),
  assignee: Type.Optional(Type.Object({ id: Type.String(), name: Type.String() })),
  status: Words('open', 'done'),
  priority: Words('normal', 'high', 'urgent'),
  openedAt: Instant,
  dueAt: Type.Optional(Instant),
  clock: Words('on-track', 'at-risk', 'breached', 'paused', 'none'),
  summary: Type.String(),
}

/** A line of a queue. */
export const TaskRow = named('TaskRow', Type.Object(row))

/** A task with what an officer needs to finish it. */
export const Task = named(
  'Task',
  Type.Object({
    ...row,
    instructions: Type.Optional(Type.String()),
    outcomes: Type.Array(Type.Object({ id: Type.String(), title: Type.String(), needsNote: Type.Boolean() })),
    form: Type.Optional(Contract<Form>('Form')),
    outcome: Type.Optional(Type.String({ description: 'How it ended' })),
    note: Type.Optional(Type.String()),
  }),
)
