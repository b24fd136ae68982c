/** The process goes round without ever waiting. `steps` names those that it passed, each once. */
export class ProcessLoopError extends Error {
  readonly steps: string[]

  constructor(entered: string[]) {
    const steps = [...new Set(entered)]
    super(`The process goes round without waiting: ${steps.join(', ')}`)
    this.name = 'ProcessLoopError'
    this.steps = steps
  }
}

/** The process cannot be run: `checkProcess` would have said so before it was published. */
export class ProcessBrokenError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ProcessBrokenError'
  }
}
