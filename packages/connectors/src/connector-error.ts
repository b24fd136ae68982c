/** Why a call to an outside system failed, in one word that code may branch on. */
export type ConnectorErrorCode =
  /** No connection was made: nothing was sent. */
  | 'unreachable'
  /** No whole reply within the time allowed. */
  | 'timed-out'
  /** The connection broke after the call went out. */
  | 'lost'
  /** The other side is up and says no (3xx or 4xx). */
  | 'refused'
  /** The other side asks us to come back later (408, 425 or 429). */
  | 'busy'
  /** The other side failed (5xx). */
  | 'failed'
  /** A reply that is not JSON, has the wrong shape or is too long. */
  | 'unreadable'

/** What is known about a failed call. */
export type ConnectorFailure = {
  code: ConnectorErrorCode
  /** The name of the system for people, such as `GOV.UK Pay`. */
  system: string
  /** Whether trying again can help at all. */
  retry: boolean
  /** How long the other side asks us to wait, in milliseconds. */
  retryAfterMs?: number
  /** The other side may have acted although we have no answer: look before trying again. */
  unclear: boolean
  /** The HTTP status, when there was a reply. */
  status?: number
  /** The other side's own error code, such as `P0102` or `ValidationError`. */
  remoteCode?: string
  cause?: unknown
}

/** The only error that a connector throws from a call. Its text holds no address, body or other personal data. */
export class ConnectorError extends Error {
  readonly code: ConnectorErrorCode
  readonly system: string
  readonly retry: boolean
  readonly retryAfterMs: number | undefined
  readonly unclear: boolean
  readonly status: number | undefined
  readonly remoteCode: string | undefined

  constructor(failure: ConnectorFailure) {
    super(sentence(failure), { cause: failure.cause })
    this.name = 'ConnectorError'
    this.code = failure.code
    this.system = failure.system
    this.retry = failure.retry
    this.retryAfterMs = failure.retryAfterMs
    this.unclear = failure.unclear
    this.status = failure.status
    this.remoteCode = failure.remoteCode
  }
}

const sentences: Record<ConnectorErrorCode, string> = {
  unreachable: 'could not be reached',
  'timed-out': 'did not answer in time',
  lost: 'broke off the connection before answering',
  refused: 'refused the call',
  busy: 'asked us to come back later',
  failed: 'had a failure of its own',
  unreadable: 'sent a reply that we cannot read',
}

function sentence({ code, system, status, remoteCode }: ConnectorFailure): string {
  const details = [status, remoteCode].filter((part) => part !== undefined)
  return `${system} ${sentences[code]}${details.length > 0 ? ` (${details.join(' ')})` : ''}`
}
