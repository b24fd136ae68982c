/** Something wrong with a definition, where, and in words that say what to do. */
export type Problem = {
  /** Stable, for example `schema/required`. */
  code: string
  /** A JSON pointer into the service package. */
  at: string
  message: string
}
