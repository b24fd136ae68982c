import type { Result } from 'axe-core'

/** One line for each element that breaks a rule: the rule, the element, and what mends it. */
export function describeViolations(violations: Result[]): string[] {
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => {
      const fix = (node.failureSummary ?? violation.help).replace(/\s+/g, ' ').trim()
      return `${violation.id}: ${node.target.flat().join(' ')} ${shorten(node.html)} - ${fix}`
    }),
  )
}

const shorten = (html: string) => (html.length > 160 ? `${html.slice(0, 160)}...` : html)
