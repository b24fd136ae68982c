import type { Problem } from '@guildhall/api-client'
import type { ServicePackage } from '@guildhall/schemas'
import { Loading } from '@guildhall/ui'
import { Suspense, useMemo } from 'react'
import { LazyCanvas } from '../components/lazy-canvas.tsx'
import { PartSettings } from '../components/part-settings.tsx'
import { PromiseList } from '../components/promise-list.tsx'
import { RemarksHere } from '../components/remarks-here.tsx'
import { StepFinder } from '../components/step-finder.tsx'
import { StepList } from '../components/step-list.tsx'
import { StepSettings } from '../components/step-settings.tsx'
import { TableEditor } from '../components/table-editor.tsx'
import { ViewChoice } from '../components/view-choice.tsx'
import { usePackage } from '../hooks/use-package.ts'
import { problemsByStep } from '../process/step-problems.ts'
import { stepKindTitle } from '../process/step-words.ts'
import { stepKey } from '../remarks/places.ts'
import { processViewStore } from '../store/process-view.ts'
import { openTable, type Part, selectionStore, selectPart, selectStep } from '../store/selection.ts'
import { useStore } from '../store/store.ts'
import { tableOf } from '../tables/table.ts'

/** The process behind the service, as a list or a drawing, and what can be set of the step that is picked out. */
export function ProcessTab({ problems }: { problems: Problem[] }) {
  const { pack } = usePackage()
  const selection = useStore(selectionStore)
  const view = useStore(processViewStore)
  const faults = useMemo(() => problemsByStep(problems), [problems])
  const { process } = pack
  const picked = selection.step !== undefined && process.steps[selection.step] ? selection.step : process.start
  const step = process.steps[picked]
  const part = partIn(pack, selection.part)
  const table = selection.table?.step === picked ? tableOf(step) : undefined
  if (table && step) {
    return (
      <TableEditor key={picked} id={picked} step={step} table={table} problems={problems} row={selection.table?.row} />
    )
  }
  return (
    <div className="dz-process" data-view={view}>
      <div className="gh-stack">
        <h2 className="gh-hidden">Steps</h2>
        <div className="dz-process-head">
          <ViewChoice />
          <StepFinder />
        </div>
        {view === 'canvas' ? (
          <Suspense fallback={<Loading label="Opening the canvas" lines={8} />}>
            <LazyCanvas problems={problems} picked={picked} />
          </Suspense>
        ) : (
          <StepList pack={pack} picked={part ? undefined : picked} problems={faults} onPick={pick} />
        )}
        <PromiseList picked={part} onPick={pickPart} />
      </div>
      {part ? <PartSettings part={part} /> : null}
      {step && !part ? (
        <section className="dz-settings" aria-labelledby="settings-heading">
          <div className="dz-settings-head">
            <p className="gh-soft">Step – {stepKindTitle(step.kind)}</p>
            <h2 id="settings-heading" tabIndex={-1}>
              {step.title}
            </h2>
          </div>
          <div className="gh-stack" key={picked}>
            <StepSettings id={picked} step={step} />
            <RemarksHere at={stepKey(picked)} />
          </div>
        </section>
      ) : null}
    </div>
  )
}

/** A route that undo has taken away is picked out no longer. */
function partIn(pack: ServicePackage, part: Part | undefined): Part | undefined {
  return part?.part === 'route' && pack.routes?.[part.id] === undefined ? undefined : part
}

function pickPart(part: Part): void {
  selectPart(part)
  requestAnimationFrame(() => document.getElementById('settings-heading')?.focus())
}

function pick(step: string): void {
  openTable(undefined)
  selectStep(step)
  requestAnimationFrame(() => document.getElementById('settings-heading')?.focus())
}
