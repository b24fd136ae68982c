import { holds } from './evaluate.ts'
import { readCall } from './operators.ts'

/** A rule worked out for a scope: whether it holds, and the same of each clause that it joins with "and" or "or". */
export type Explained = { rule: unknown; holds: boolean; joins?: 'and' | 'or'; clauses: Explained[] }

/** Works a rule out clause by clause, so that one can see which of them decides. Deep rules are cut at the depth that `checkRule` allows. */
export function explain(rule: unknown, scope: unknown, depth = 30): Explained {
  const call = readCall(rule)
  const verdict = holds(rule, scope)
  if (depth === 0 || (call?.operator !== 'and' && call?.operator !== 'or')) return { rule, holds: verdict, clauses: [] }
  const clauses = call.args.map((clause) => explain(clause, scope, depth - 1))
  return { rule, holds: verdict, joins: call.operator, clauses }
}
