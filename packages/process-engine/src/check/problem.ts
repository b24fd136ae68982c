import type { Problem } from '@guildhall/schemas'

/** A problem that keeps the service from being published. Its code stands in docs/process-checks.md. */
export function fail(code: string, at: string, message: string): Problem {
  return { code, at, message }
}

/** A problem that is worth a look and stops nothing. Its code stands in docs/process-checks.md. */
export function warn(code: string, at: string, message: string): Problem {
  return { code, at, message, level: 'warn' }
}
