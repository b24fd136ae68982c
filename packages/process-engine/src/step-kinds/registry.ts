import type { StepKind } from '../definition.ts'
import { bookingStep } from './booking/step.ts'
import { connectorStep } from './connector/step.ts'
import { decisionStep } from './decision/step.ts'
import { decisionTableStep } from './decision-table/step.ts'
import { documentStep } from './document/step.ts'
import { endStep } from './end/step.ts'
import { forEachStep } from './for-each/step.ts'
import { formStep } from './form/step.ts'
import { messageStep } from './message/step.ts'
import { parallelStep } from './parallel/step.ts'
import { paymentStep } from './payment/step.ts'
import { renewalStep } from './renewal/step.ts'
import { subServiceStep } from './sub-service/step.ts'
import { taskStep } from './task/step.ts'
import { waitStep } from './wait/step.ts'
import { wayEndStep } from './way-end/step.ts'

const kinds: StepKind<unknown>[] = [
  bookingStep,
  connectorStep,
  decisionStep,
  decisionTableStep,
  documentStep,
  endStep,
  forEachStep,
  formStep,
  messageStep,
  parallelStep,
  paymentStep,
  renewalStep,
  subServiceStep,
  taskStep,
  waitStep,
  wayEndStep,
]

/** Every kind of step by its name. A new one is a folder beside this file and a line above. */
export const stepKinds: ReadonlyMap<string, StepKind<unknown>> = new Map(kinds.map((kind) => [kind.kind, kind]))
