import type { FastifyInstance } from 'fastify'
import { answerError } from '../problems/answer-error.ts'
import { HttpProblem } from '../problems/http-problem.ts'

/** What is at no address: JSON for programs; the portal draws its own page for people. */
export function registerNotFound(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => answerError(new HttpProblem('no-such-address'), request, reply))
}
