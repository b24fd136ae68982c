import type { Problem } from './generated/types.ts'

/** A refusal by the API, or no answer at all (`code` is `offline` and `status` 0). `message` and `fix` are for the person. */
export class ApiError extends Error {
  readonly code: string
  readonly status: number
  readonly fix: string | undefined
  readonly problems: Problem[]
  /** What to quote when reporting it, where the server gave one. */
  readonly requestId: string | undefined

  constructor(
    facts: { code: string; status: number; message: string; fix?: string; problems?: Problem[]; requestId?: string },
    cause?: unknown,
  ) {
    super(facts.message, cause === undefined ? undefined : { cause })
    this.name = 'ApiError'
    this.code = facts.code
    this.status = facts.status
    this.fix = facts.fix
    this.problems = facts.problems ?? []
    this.requestId = facts.requestId
  }
}

/** The error for a server that could not be reached or did not answer in time. */
export function offline(cause: unknown): ApiError {
  return new ApiError(
    {
      code: 'offline',
      status: 0,
      message: 'We could not reach the server.',
      fix: 'Check your connection and try again. What you typed is still on this page.',
    },
    cause,
  )
}

/** Reads a refusal; one without our JSON, such as a proxy's page, still gets a sentence. */
export async function refusal(response: Response): Promise<ApiError> {
  const text = await response.text().catch(() => '')
  try {
    const { error } = JSON.parse(text)
    if (typeof error?.code === 'string') return new ApiError({ ...error, status: response.status })
  } catch {
    // Not JSON: the words below say what can be said.
  }
  return new ApiError({
    code: response.status >= 500 ? 'internal' : 'unexpected-reply',
    status: response.status,
    message: 'The server did not give the answer that we expected.',
    fix: 'Try again in a minute.',
  })
}
