import type { Db } from '@guildhall/database'
import { connections } from '@guildhall/database/queries'
import type { Connection } from '@guildhall/schemas'
import { checkContract } from '@guildhall/schemas/check'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { GuildhallError } from '../errors.ts'

/** Keeps how a system outside is called, in place of what was said before. Throws invalid-request for what the contract refuses. */
export async function saveConnection(db: Db, given: unknown): Promise<void> {
  const problems = checkContract('connector/1/connection.schema.json', given)
  if (problems.length > 0) throw new GuildhallError('invalid-request', { problems })
  const connection = given as Connection
  const wrong = Object.entries(connection.operations).flatMap(([name, { input, effectClass, lookup }]) => {
    if (effectClass === 'lookup' && lookup === undefined)
      return [{ at: `/operations/${name}/lookup`, message: 'Say how to look up what an earlier try did' }]
    const ajv = new Ajv2020({ strict: false })
    return ajv.validateSchema(input)
      ? []
      : [{ at: `/operations/${name}/input`, message: ajv.errorsText(ajv.errors, { dataVar: 'input' }) }]
  })
  if (wrong.length > 0) throw new GuildhallError('invalid-request', { problems: wrong })
  await connections.saveConnection(db, connection.id, connection)
}
