import type { ServicePackage } from '@guildhall/schemas'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { stepsInOrder } from '../process/step-order.ts'
import type { StepProblems } from '../process/step-problems.ts'
import { useStore } from '../store/store.ts'
import { wantedStepStore } from '../store/wanted-step.ts'
import { StepRow } from './step-row.tsx'

type StepListProps = {
  pack: ServicePackage
  picked: string | undefined
  problems: Map<string, StepProblems>
  onPick: (step: string) => void
}

/** The steps of the process in the order that a case meets them. */
export function StepList({ pack, picked, problems, onPick }: StepListProps) {
  const list = useWantedStep()
  const named = useNamed(pack)
  const latest = useRef(onPick)
  latest.current = onPick
  const pick = useCallback((step: string) => latest.current(step), [])
  return (
    <ol className="dz-steps" ref={list}>
      {stepsInOrder(pack.process).map(({ id, step, number }) => (
        <StepRow
          key={id}
          pack={named}
          id={id}
          step={step}
          number={number}
          isPicked={id === picked}
          problems={problems.get(id)}
          onPick={pick}
        />
      ))}
    </ol>
  )
}

/** The package as it was when something that the rows name last changed, so that an edit of one step draws one row anew. */
function useNamed(pack: ServicePackage): ServicePackage {
  const { forms, messages, fees, bookings, documents, routes } = pack
  const titles = Object.values(pack.process.steps)
    .map(({ title }) => title)
    .join('\n')
  // These are all that the rows read of the package.
  return useMemo(() => pack, [forms, messages, fees, bookings, documents, routes, titles])
}

/** Brings a step that is asked for into sight, with the focus on it. */
function useWantedStep() {
  const wanted = useStore(wantedStepStore)
  const list = useRef<HTMLOListElement>(null)
  const seen = useRef(wanted.number)
  useEffect(() => {
    if (wanted.number === seen.current || wanted.step === undefined) return
    seen.current = wanted.number
    const row = list.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(wanted.step)}"]`)
    row?.scrollIntoView({ block: 'center' })
    row?.focus({ preventScroll: true })
  }, [wanted])
  return list
}
