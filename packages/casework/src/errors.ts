/** One thing wrong with what was sent. `at` names the question, or is a JSON pointer into a service package. */
export type GivenProblem = { page?: string; at: string; message: string; code?: string }

/** Everything that can be refused, in one table: the HTTP status, the words for the person, and what to do about it. */
export const errorTable = {
  'not-found': {
    status: 404,
    message: 'There is nothing here with that address or reference',
    fix: 'Check that you typed it in full.',
  },
  'not-signed-in': { status: 401, message: 'You are not signed in', fix: 'Sign in and try again.' },
  'not-allowed': {
    status: 403,
    message: 'Your role does not allow this',
    fix: 'Ask an administrator for the role if you need it.',
  },
  'wrong-credentials': {
    status: 401,
    message: 'The email address or password is not right',
    fix: 'Check both and try again.',
  },
  'invalid-answers': {
    status: 422,
    message: 'Some answers need to be changed',
    fix: 'Change the answers named and send it again.',
  },
  'invalid-request': {
    status: 400,
    message: 'The request is not as it must be',
    fix: 'Compare it with the API documentation.',
  },
  'slot-gone': {
    status: 409,
    message: 'Somebody else has just taken the last place at that time',
    fix: 'Choose another time.',
  },
  'hold-ended': {
    status: 409,
    message: 'We could not keep your chosen time any longer',
    fix: 'Choose a time again. Your other answers are still here.',
  },
  'stale-revision': {
    status: 409,
    message: 'Somebody else has changed this service since you opened it',
    fix: 'Reload it, then make your change again.',
  },
  'already-done': {
    status: 409,
    message: 'This has already been done',
    fix: 'Reload the page to see how things stand now.',
  },
  'task-taken': {
    status: 409,
    message: 'A colleague already has this task',
    fix: 'Choose another task, or ask them to release it.',
  },
  'not-waited-for': {
    status: 409,
    message: 'The case does not wait for this now',
    fix: 'Nothing was kept. Send it again once the case waits for it.',
  },
  'key-reused': {
    status: 409,
    message: 'This idempotency key was used for another request',
    fix: 'Use a new key for each new request.',
  },
  'link-used': {
    status: 410,
    message: 'This sign-in link or code has been used or has expired',
    fix: 'Ask for a new one.',
  },
  'second-step-needed': {
    status: 403,
    message: 'This account asks for a second step at sign-in',
    fix: 'Sign in on the council’s site, which asks for it.',
  },
  'publish-blocked': {
    status: 422,
    message: 'The service cannot be published yet',
    fix: 'Put right the problems listed.',
  },
  'file-refused': { status: 422, message: 'The selected file could not be accepted', fix: 'Choose another file.' },
  'too-many-tries': { status: 429, message: 'There have been too many tries', fix: 'Wait 15 minutes and try again.' },
  'sign-in-refused': {
    status: 400,
    message: 'The sign-in provider has not signed you in',
    fix: 'Try again, or sign in by email.',
  },
  'sign-in-unavailable': {
    status: 503,
    message: 'We cannot reach the sign-in provider right now',
    fix: 'Try again in a few minutes, or sign in by email.',
  },
  'documents-busy': {
    status: 503,
    message: 'Too many people ask for a document right now',
    fix: 'Try again in a minute.',
  },
  'payment-starting': {
    status: 409,
    message: 'Your payment is being set up',
    fix: 'Wait a few seconds and try again.',
  },
  'payment-unavailable': {
    status: 503,
    message: 'We cannot reach the payment service right now',
    fix: 'Try again in a few minutes. You have not been charged.',
  },
} as const

export type ErrorCode = keyof typeof errorTable

/** A refusal with a code of the table; `message` and `fix` may be made more exact, `cause` is kept. */
export class GuildhallError extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly fix: string
  readonly problems: GivenProblem[] | undefined

  constructor(
    code: ErrorCode,
    details: { message?: string; fix?: string; problems?: GivenProblem[]; cause?: unknown } = {},
  ) {
    super(details.message ?? errorTable[code].message, { cause: details.cause })
    this.name = 'GuildhallError'
    this.code = code
    this.status = errorTable[code].status
    this.fix = details.fix ?? errorTable[code].fix
    this.problems = details.problems
  }
}
