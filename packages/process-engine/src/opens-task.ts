import type { StepKind } from './definition.ts'

/** Whether a step, as it is configured, opens a task. */
export function opensTask(kind: StepKind<unknown> | undefined, config: unknown): boolean {
  return kind?.opensTask?.(config) === true
}
