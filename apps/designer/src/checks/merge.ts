import type { Problem } from '@guildhall/api-client'

/**
 * The problems of a package that the server has not judged yet: what the page found in it now, and what the server found in the last one that the page
 * cannot find by itself, such as a team that is not there.
 */
export function mergeProblems(server: Problem[], ownBefore: Problem[], ownNow: Problem[]): Problem[] {
  const own = new Set(ownBefore.map(keyOf))
  return [...server.filter((problem) => !own.has(keyOf(problem))), ...ownNow]
}

const keyOf = ({ code, at, message }: Problem) => `${code} ${at} ${message}`
