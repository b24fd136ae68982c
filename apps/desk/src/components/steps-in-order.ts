type Step = { id: string; enteredAt: string }

/** Puts steps in the order in which they were entered: by time and, as many are entered at one instant, by the ledger. */
export function stepsInOrder<Entered extends Step>(steps: Entered[], order: string[]): Entered[] {
  const place = (step: Step) => {
    const index = order.indexOf(step.id)
    return index < 0 ? order.length : index
  }
  return steps.toSorted((a, b) => a.enteredAt.localeCompare(b.enteredAt) || place(a) - place(b))
}
