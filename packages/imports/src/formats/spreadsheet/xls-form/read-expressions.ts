import { NotPlain, readExpression } from '../../../expression.ts'
import type { FoundCondition, FoundQuestion } from '../../../found.ts'
import { lineOf } from '../../../text.ts'
import type { Row } from './sheet-rows.ts'
import { leave, placeOf, type XlsWalk } from './walk.ts'

/** `relevant` as a condition; one outside the plain subset is named. */
export function conditionOf(walk: XlsWalk, row: Row): FoundCondition[] {
  const text = row.cell('relevant', 'relevance', 'bind::relevant')
  if (text === '' || /^(true\(\)|yes|1)$/i.test(text)) return []
  try {
    return [{ rule: readExpression(text), at: placeOf(row), original: lineOf(text, 300) }]
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error
    leave(walk, 'condition', row, text, error.message)
    return []
  }
}

/** `constraint` as limits of the question where it is bounds, a length or a pattern; anything else is named. */
export function withConstraint(walk: XlsWalk, row: Row, question: FoundQuestion): FoundQuestion {
  const text = row.cell('constraint', 'bind::constraint')
  if (text === '') return question
  const limited = { ...question }
  for (const part of text.split(/\band\b/i)) {
    const bound = /^\s*\(?\s*\.\s*(<=|<|>=|>)\s*(-?\d+(?:\.\d+)?)\s*\)?\s*$/.exec(part)
    const length = /^\s*\(?\s*string-length\(\s*\.\s*\)\s*(<=|<|>=|>|=)\s*(\d+)\s*\)?\s*$/.exec(part)
    const pattern = /^\s*regex\(\s*\.\s*,\s*(['"])([\s\S]+)\1\s*\)\s*$/.exec(part)
    if (bound && (question.shape === 'integer' || question.shape === 'number' || question.shape === 'money')) {
      const number = Number(bound[2])
      const step = question.shape === 'integer' ? 1 : 0
      if (bound[1] === '>=') limited.minimum = number
      else if (bound[1] === '>') limited.minimum = number + step
      else if (bound[1] === '<=') limited.maximum = number
      else limited.maximum = number - step
    } else if (length) {
      const count = Number(length[2])
      if (length[1] !== '<' && length[1] !== '<=') limited.minLength = length[1] === '>' ? count + 1 : count
      if (length[1] !== '>' && length[1] !== '>=') limited.maxLength = length[1] === '<' ? count - 1 : count
    } else if (pattern && question.shape === 'text') {
      // Brackets of the other system's regular expressions hold the whole answer.
      limited.pattern = pattern[2]!.startsWith('^') ? pattern[2]! : `^(?:${pattern[2]})$`
    } else {
      leave(
        walk,
        'setting',
        row,
        `constraint: ${text}`,
        'Such a check has to be drawn anew: it is more than bounds, a length or a pattern',
      )
      return question
    }
  }
  return limited
}
