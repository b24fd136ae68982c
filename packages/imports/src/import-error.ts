/** Why a file could not be read at all, in a sentence that says what to do. */
export class ImportError extends Error {
  override name = 'ImportError'
}
