import booking from '@guildhall/schemas/process/steps/booking.schema.json' with { type: 'json' }
import connector from '@guildhall/schemas/process/steps/connector.schema.json' with { type: 'json' }
import decision from '@guildhall/schemas/process/steps/decision.schema.json' with { type: 'json' }
import decisionTable from '@guildhall/schemas/process/steps/decision-table.schema.json' with { type: 'json' }
import document from '@guildhall/schemas/process/steps/document.schema.json' with { type: 'json' }
import end from '@guildhall/schemas/process/steps/end.schema.json' with { type: 'json' }
import forEach from '@guildhall/schemas/process/steps/for-each.schema.json' with { type: 'json' }
import form from '@guildhall/schemas/process/steps/form.schema.json' with { type: 'json' }
import message from '@guildhall/schemas/process/steps/message.schema.json' with { type: 'json' }
import parallel from '@guildhall/schemas/process/steps/parallel.schema.json' with { type: 'json' }
import payment from '@guildhall/schemas/process/steps/payment.schema.json' with { type: 'json' }
import renewal from '@guildhall/schemas/process/steps/renewal.schema.json' with { type: 'json' }
import subService from '@guildhall/schemas/process/steps/sub-service.schema.json' with { type: 'json' }
import task from '@guildhall/schemas/process/steps/task.schema.json' with { type: 'json' }
import wait from '@guildhall/schemas/process/steps/wait.schema.json' with { type: 'json' }
import wayEnd from '@guildhall/schemas/process/steps/way-end.schema.json' with { type: 'json' }

/** A JSON schema, as far as the settings are drawn from it. */
export type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: string[]
  description?: string
  required?: string[]
  properties?: Record<string, Schema>
  items?: Schema
  additionalProperties?: boolean | Schema
  minItems?: number
  minimum?: number
  maximum?: number
  maxLength?: number
}

/** The schema of every kind's config, from which the settings are drawn that no panel of its own draws. */
export const stepSchemas: Record<string, Schema> = {
  booking,
  connector,
  decision,
  'decision-table': decisionTable,
  document,
  end,
  'for-each': forEach,
  form,
  message,
  parallel,
  payment,
  renewal,
  'sub-service': subService,
  task,
  wait,
  'way-end': wayEnd,
} as Record<string, Schema>
