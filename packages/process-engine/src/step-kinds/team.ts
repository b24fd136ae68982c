import { holds } from '@guildhall/rules'
import type { TaskTeam } from '@guildhall/schemas'
import type { Scope } from '../scope.ts'

/** The team that a task goes to: the one named, or the first whose rule holds. `at` is the place in the config that said so. */
export function teamFor(team: TaskTeam, readScope: () => Scope): { team: string; at: string; rule?: unknown } {
  if (typeof team === 'string') return { team, at: '/team' }
  const scope = readScope()
  const index = team.rules.findIndex(({ when }) => holds(when, scope))
  const found = team.rules[index]
  if (!found) return { team: team.otherwise, at: '/team/otherwise' }
  return { team: found.team, at: `/team/rules/${index}`, rule: found.when }
}

/** The rules by which a team is chosen, and where they stand in the config. */
export function teamRules(team: TaskTeam | undefined): { rule: unknown; at: string }[] {
  if (team === undefined || typeof team === 'string') return []
  return team.rules.map(({ when }, index) => ({ rule: when, at: `/team/rules/${index}/when` }))
}

/** Every team that may be chosen, and where it stands in the config. */
export function teamsOf(team: TaskTeam | undefined): { id: string; at: string }[] {
  if (team === undefined) return []
  if (typeof team === 'string') return [{ id: team, at: '/team' }]
  const chosen = team.rules.map(({ team: id }, index) => ({ id, at: `/team/rules/${index}/team` }))
  return [...chosen, { id: team.otherwise, at: '/team/otherwise' }]
}
