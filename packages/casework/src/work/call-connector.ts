import { ConnectorError } from '@guildhall/connectors'
import { cases, work as workQueries } from '@guildhall/database/queries'
import type { CaseState } from '@guildhall/process-engine'
import type { Connection } from '@guildhall/schemas'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Guildhall } from '../guildhall.ts'
import { moveCase } from '../move-case.ts'
import { isAt } from '../plan-transition.ts'
import { NeedsRepairError, type WorkHandler, type WorkInHand } from './handler.ts'

type Operation = Connection['operations'][string]

/**
 * Calls an operation of an outside system under the work's own key and hands its answer to the case. A refusal is an answer too; while the system
 * is away the work is tried again. An operation of the class `unsafe` is called once: when that ends unclearly, a person has to look.
 */
export const callConnector: WorkHandler = async (g, work) => {
  const { id, token, caseId, payload } = work
  const visit = { step: String(payload['step']), occurrence: Number(payload['occurrence']) }
  const row = await cases.readCaseById(g.db, caseId!)
  if (!row || !isAt(row.state as CaseState, visit)) return 'done'
  const connection = await g.connections(String(payload['connector']))
  if (!connection) throw new NeedsRepairError(`There is no connection "${String(payload['connector'])}"`)
  const name = String(payload['operation'])
  const operation = Object.hasOwn(connection.operations, name) ? connection.operations[name] : undefined
  if (!operation) throw new NeedsRepairError(`${connection.name} has no operation "${name}"`)

  const given = { caseReference: row.reference, ...(payload['input'] as Record<string, unknown>) }
  const values = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined))
  const fail = (reason: string) =>
    moveCase(g, row.id, () => ({ type: 'connector-failed', ...visit, reason }), { lease: { workId: id, token } })
  if (!isTaken(operation, values)) {
    await fail('invalid-input')
    return 'completed'
  }
  try {
    const result = await callOnce(g, work, { connection, operation, values })
    const replied = { type: 'connector-replied' as const, ...visit, result }
    await moveCase(g, row.id, () => replied, { lease: { workId: id, token } })
  } catch (error) {
    if (!(error instanceof ConnectorError) || error.code !== 'refused') throw error
    await fail(error.remoteCode ?? `refused-${error.status}`)
  }
  return 'completed'
}

async function callOnce(
  g: Guildhall,
  work: WorkInHand,
  { connection, operation, values }: { connection: Connection; operation: Operation; values: Record<string, unknown> },
) {
  const client = g.connectors.rest(connection)
  if (operation.effectClass === 'lookup' && work.attempts > 1) {
    const found = await client.findResult(operation, work.id)
    if (found) return found
  }
  const unsafe = operation.effectClass === 'unsafe'
  if (unsafe) {
    if (work.payload['begun'])
      throw new NeedsRepairError(`${connection.name} was called before, and nobody knows what came of it`)
    await workQueries.markBegun(g.db, work, true)
  }
  g.crash('before-call')
  // The last moment to notice that we were frozen: whoever took over has called, or will.
  await work.insist()
  try {
    const result = await client.callOperation(operation, values, work.id)
    g.crash('after-call')
    return result
  } catch (error) {
    if (!unsafe || !(error instanceof ConnectorError)) throw error
    if (error.unclear) throw new NeedsRepairError(`${error.message}; it may have acted all the same`, { cause: error })
    if (error.retry) await workQueries.markBegun(g.db, work, false)
    throw error
  }
}

const known = new WeakMap<Operation, (values: unknown) => boolean>()

function isTaken(operation: Operation, values: Record<string, unknown>): boolean {
  let validate = known.get(operation)
  if (!validate) {
    const compiled = new Ajv2020({ strict: false, validateFormats: false }).compile(operation.input)
    validate = (given) => compiled(given) === true
    known.set(operation, validate)
  }
  return validate(values)
}
