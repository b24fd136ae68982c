import { causeFacts } from '@guildhall/casework'
import type { FastifyInstance } from 'fastify'
import { type DestinationStream, type LogFn, type Logger, type LoggerOptions, pino } from 'pino'

declare module 'fastify' {
  interface FastifyReply {
    /** The code of the refusal that was answered, for the log line. */
    errorCode: string | undefined
  }
}

/** Whatever slips into a log call under one of these names is cut out. */
const personal = ['email', 'name', 'fullName', 'phone', 'address', 'answers', 'body', 'token', 'password', 'cookie']

/** The log of the api, to standard output unless a stream is given. */
export function createLog(stream?: DestinationStream, level = 'info'): Logger {
  const options: LoggerOptions = {
    level,
    base: { app: 'api' },
    redact: { paths: personal.flatMap((key) => [key, `*.${key}`]), remove: true },
    // The raw request and reply hold addresses, cookies and queries: only the lines of `logRequests` speak of them.
    serializers: { req: () => undefined, res: () => undefined, err: causeFacts },
    hooks: { logMethod: withoutItsWords },
  }
  return stream ? pino(options, stream) : pino(options)
}

/** One line per request: method, route pattern (never the URL), status, milliseconds, request id; never a body. */
export function logRequests(app: FastifyInstance): void {
  app.decorateReply('errorCode', undefined)
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        ...(reply.errorCode && { code: reply.errorCode }),
      },
      'request',
    )
    done()
  })
}

/** pino takes an error's message for the line when none is given; a message may quote what a person typed. */
function withoutItsWords(this: Logger, args: Parameters<LogFn>, method: LogFn): void {
  const [first, message] = args as unknown as [unknown, string | undefined]
  const error = first instanceof Error ? first : (first as { err?: unknown } | undefined)?.err
  if (error instanceof Error && message === undefined) method.apply(this, [{ err: error }, 'error'])
  else method.apply(this, args)
}
