import { causeFacts, GuildhallError, isDatabaseAway } from '@guildhall/casework'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { HttpProblem, type HttpProblemCode } from './http-problem.ts'
import { sentences } from './sentences.ts'

/** Seconds after which it is worth trying again. */
const RETRY_AFTER = 60

const byFastifyCode: Record<string, HttpProblemCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_JSON_BODY: 'unreadable-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'unreadable-json',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-media-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-request',
  FST_ERR_CTP_EMPTY_TYPE: 'wrong-media-type',
  FST_ERR_BAD_URL: 'no-such-address',
  FST_ERR_MAX_PARAM_LENGTH: 'no-such-address',
  FST_REQ_FILE_TOO_LARGE: 'too-large',
  FST_FILES_LIMIT: 'too-large',
  FST_PARTS_LIMIT: 'too-large',
  FST_FIELDS_LIMIT: 'too-large',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'wrong-media-type',
}

const byStatus: Record<number, HttpProblemCode> = {
  404: 'no-such-address',
  408: 'took-too-long',
  413: 'too-large',
  415: 'wrong-media-type',
  429: 'too-many-tries',
}

/** The one place where an error becomes a reply: `{ error: { code, message, fix, problems } }`. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal =
    error instanceof GuildhallError || error instanceof HttpProblem ? error : translate(error as FastifyError)
  if (refusal.status >= 500) {
    request.log.error({ code: refusal.code, route: request.routeOptions.url, cause: causeFacts(error) }, 'failed')
  }
  reply.errorCode = refusal.code
  if (refusal.status === 503) reply.header('retry-after', RETRY_AFTER)
  return reply
    .code(refusal.status)
    .type('application/json; charset=utf-8')
    .send({
      error: {
        code: refusal.code,
        message: refusal.message,
        fix: refusal.fix,
        ...(refusal.problems && { problems: refusal.problems }),
        ...(refusal.status >= 500 && { requestId: request.id }),
      },
    })
}

function translate(error: FastifyError): HttpProblem {
  if (error?.validation) {
    return new HttpProblem('invalid-request', sentences(error.validation, error.validationContext ?? 'body'))
  }
  if (isDatabaseAway(error)) return new HttpProblem('unavailable', undefined, error)
  const status = error?.statusCode ?? 500
  const code =
    byFastifyCode[error?.code] ?? byStatus[status] ?? (status >= 400 && status < 500 ? 'invalid-request' : undefined)
  return code ? new HttpProblem(code, undefined, error) : new HttpProblem('internal', undefined, error)
}
