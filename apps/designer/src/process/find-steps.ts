import type { ServicePackage } from '@guildhall/schemas'
import { type NumberedStep, stepsInOrder } from './step-order.ts'
import { stepKindTitle, teamWords } from './step-words.ts'

const MOST = 12

/** The first steps in whose title, kind, team or note every word is, in the order of the process; none without words. */
export function findSteps(pack: ServicePackage, words: string): NumberedStep[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  const found = stepsInOrder(pack.process).filter(({ step, number }) => {
    const team = step.kind === 'task' ? teamWords(step) : ''
    const text = `${number} ${step.title} ${stepKindTitle(step.kind)} ${team} ${step.note ?? ''}`.toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
  return found.slice(0, MOST)
}
