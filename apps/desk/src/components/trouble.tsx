import { ApiError } from '@guildhall/api-client'
import { Banner, Button } from '@guildhall/ui'

/** What went wrong, in two sentences: what happened and what to do. */
export function troubleInWords(error: unknown): { message: string; fix?: string } {
  if (error instanceof ApiError) return { message: error.message, fix: error.fix }
  return { message: 'Something went wrong on this page.', fix: 'Load the page again.' }
}

/** The same in one line, each part a sentence. */
export function troubleInOneLine(error: unknown): string {
  const { message, fix } = troubleInWords(error)
  return [message, fix]
    .filter((part) => part !== undefined)
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ')
}

type TroubleProps = { error: unknown; onRetry?: () => void; onDismiss?: () => void; focus?: boolean }

/** An error in words, with the way out of it. */
export function Trouble({ error, onRetry, onDismiss, focus }: TroubleProps) {
  const { message, fix } = troubleInWords(error)
  const problems = error instanceof ApiError ? error.problems.map((problem) => problem.message) : []
  // A refusal of one thing says it as its headline already.
  const more = problems.filter((problem) => problem !== message)
  return (
    <Banner tone="error" title={message} onDismiss={onDismiss} focus={focus}>
      {fix ? <p>{fix}</p> : null}
      {more.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      {onRetry ? (
        <Button size="small" icon="refresh" onPress={onRetry}>
          Try again
        </Button>
      ) : null}
    </Banner>
  )
}
