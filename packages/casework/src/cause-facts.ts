/** What may be logged of an error: its kinds and places, and words only where no user's text can be in them. */
export type CauseFacts = {
  name: string
  code?: string
  message?: string
  table?: string
  constraint?: string
  stack: string[]
}

/** Errors that the engine itself words. Others (SQL, JSON, connectors) may quote what a person typed. */
const wordedByEngine = new Set(['TypeError', 'ReferenceError', 'RangeError'])
const deepest = 5

/** The error and its causes, outermost first, at most five, without a word of personal data. */
export function causeFacts(error: unknown): CauseFacts[] {
  const facts: CauseFacts[] = []
  for (let one = error; one !== undefined && one !== null && facts.length < deepest; one = (one as Error).cause) {
    if (!(one instanceof Error)) {
      facts.push({ name: typeof one, stack: [] })
      break
    }
    const { code, table, constraint } = one as Error & Record<'code' | 'table' | 'constraint', unknown>
    facts.push({
      name: one.name,
      ...(typeof code === 'string' && { code }),
      ...(wordedByEngine.has(one.name) && { message: one.message }),
      ...(typeof table === 'string' && { table }),
      ...(typeof constraint === 'string' && { constraint }),
      stack: framesOf(one),
    })
  }
  return facts
}

function framesOf(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
}
