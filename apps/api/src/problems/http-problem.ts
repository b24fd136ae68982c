/** A complaint about one place in what was sent; `at` is a JSON pointer that begins with /body, /query, /params or /headers. */
export type SentenceAt = { at: string; message: string }

const table = {
  'invalid-request': [400, 'We could not use what was sent.', 'Correct what is listed and send it again.'],
  'unreadable-json': [
    400,
    'The body is not JSON that we can read.',
    'Look for a missing quote or comma, and leave out keys called __proto__ and constructor.',
  ],
  'out-of-date': [403, 'Your sign-in page is out of date.', 'Reload the page and try again.'],
  'no-such-address': [404, 'There is nothing at this address.', 'Look it up in /api/docs.'],
  'took-too-long': [408, 'What you sent took too long to arrive.', 'Check your connection and try again.'],
  'too-large': [
    413,
    'What you sent is too large.',
    'Keep JSON under 1 MB, a service under 2 MB and a file under 25 MB.',
  ],
  'wrong-media-type': [
    415,
    'We cannot read this kind of content.',
    'Send JSON as application/json, or a file as multipart/form-data.',
  ],
  'too-many-tries': [429, 'There were too many tries from your connection.', 'Wait a minute and try again.'],
  internal: [
    500,
    'Something went wrong on our side.',
    'Try again in a minute. If it goes on, report it with the request id.',
  ],
  unavailable: [503, 'The service is not ready.', 'Try again in a minute.'],
} as const satisfies Record<string, readonly [number, string, string]>

export type HttpProblemCode = keyof typeof table

/** A refusal that belongs to HTTP itself; refusals of the use cases are `GuildhallError`. */
export class HttpProblem extends Error {
  readonly code: HttpProblemCode
  readonly status: number
  readonly fix: string
  readonly problems: SentenceAt[] | undefined

  constructor(code: HttpProblemCode, problems?: SentenceAt[], cause?: unknown) {
    super(table[code][1], cause === undefined ? undefined : { cause })
    this.name = 'HttpProblem'
    this.code = code
    this.status = table[code][0]
    this.fix = table[code][2]
    this.problems = problems
  }
}

/** The refusal of input, a sentence for each fault. */
export function invalidRequest(problems: SentenceAt[]): HttpProblem {
  return new HttpProblem('invalid-request', problems)
}
