/** Something wrong with a definition, where, and in words that say what to do. */
export type Problem = {
  /** Stable, for example `schema/required`. */
  code: string
  /** A JSON pointer into the service package. */
  at: string
  message: string
  /** A `warn` is worth a look and stops nothing; anything else keeps the service from being published. */
  level?: 'fail' | 'warn'
}

/** Whether a problem keeps its service from being published. */
export function stopsPublishing({ level }: Pick<Problem, 'level'>): boolean {
  return level !== 'warn'
}
