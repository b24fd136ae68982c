import { connections } from '@guildhall/database/queries'
import type { Connection, ConnectorStepConfig, Problem, ServicePackage } from '@guildhall/schemas'
import type { Guildhall } from '../guildhall.ts'

/** Calls of systems that this council does not have, of what they cannot do, and calls that leave out what must be told. */
export async function checkConnections(g: Pick<Guildhall, 'db'>, pack: ServicePackage): Promise<Problem[]> {
  const calls = Object.entries(pack.process.steps).filter(([, { kind }]) => kind === 'connector')
  const problems = await Promise.all(
    calls.map(async ([id, step]): Promise<Problem[]> => {
      const { connector, operation, input } = step.config as unknown as ConnectorStepConfig
      const at = `/process/steps/${id}/config`
      const connection = (await connections.readConnection(g.db, connector)) as Connection | undefined
      if (!connection) {
        const message = `The council has no connection "${connector}"`
        return [{ code: 'connector/unknown-connection', at: `${at}/connector`, message }]
      }
      const found = Object.hasOwn(connection.operations, operation) ? connection.operations[operation] : undefined
      if (!found) {
        const message = `${connection.name} has no operation "${operation}". Choose one of ${Object.keys(connection.operations).join(', ')}`
        return [{ code: 'connector/unknown-operation', at: `${at}/operation`, message }]
      }
      const missing = (found.input.required ?? []).filter((name) => name !== 'caseReference' && !(name in input))
      return missing.map((name) => ({
        code: 'connector/missing-input',
        at: `${at}/input`,
        message: `"${found.title}" has to be told "${name}" – add a rule for it`,
      }))
    }),
  )
  return problems.flat()
}
