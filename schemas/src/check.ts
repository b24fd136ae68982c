import type { ErrorObject, ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { ServicePackage, Step } from './index.ts'
import { loadSchemas, SCHEMA_ROOT } from './load.ts'
import type { Problem } from './problem.ts'

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  keywords: ['tsType'],
  ownProperties: true,
})
formats.default(ajv)
for (const schema of loadSchemas().values()) ajv.addSchema(schema)

/** The validator of a contract, by the part of its $id after the root, as in `form/1/form.schema.json`. */
export function contract(name: string): ValidateFunction {
  const validate = ajv.getSchema(SCHEMA_ROOT + name)
  if (!validate) throw new Error(`There is no schema ${name}`)
  return validate
}

/** Every way in which a value breaks a contract; an empty list when it keeps it. */
export function checkContract(name: string, value: unknown, at = ''): Problem[] {
  const validate = contract(name)
  return validate(value) ? [] : (validate.errors ?? []).map((error) => toProblem(error, at))
}

/** Every way in which a value is not a service package, each step's config judged by its kind's own schema. */
export function checkServicePackage(value: unknown): Problem[] {
  const problems = checkContract('service-package/1/service-package.schema.json', value)
  if (problems.length > 0) return problems
  const steps = Object.entries((value as ServicePackage).process.steps)
  return steps.flatMap(([id, step]) => checkStepConfig(step, `/process/steps/${id}`))
}

function checkStepConfig(step: Step, at: string): Problem[] {
  const name = `process/1/steps/${step.kind}.schema.json`
  if (!ajv.getSchema(SCHEMA_ROOT + name)) {
    return [{ code: 'step/unknown-kind', at: `${at}/kind`, message: `There is no step kind "${step.kind}"` }]
  }
  return checkContract(name, step.config, `${at}/config`)
}

function toProblem(error: ErrorObject, at: string): Problem {
  const extra = error.params['additionalProperty'] ?? error.params['propertyName'] ?? error.params['allowedValue']
  return {
    code: `schema/${error.keyword}`,
    at: at + error.instancePath,
    message: extra === undefined ? (error.message ?? 'is not allowed') : `${error.message} (${String(extra)})`,
  }
}
