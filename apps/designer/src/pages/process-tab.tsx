import type { Problem } from '@guildhall/api-client'
import { StepList } from '../components/step-list.tsx'
import { StepSettings } from '../components/step-settings.tsx'
import { TableEditor } from '../components/table-editor.tsx'
import { usePackage } from '../hooks/use-package.ts'
import { stepKindTitle } from '../process/step-words.ts'
import { openTable, selectionStore, selectStep } from '../store/selection.ts'
import { useStore } from '../store/store.ts'
import { tableOf } from '../tables/table.ts'

/** The process behind the service, as a list, and what can be set of the step that is picked out. */
export function ProcessTab({ problems }: { problems: Problem[] }) {
  const { pack } = usePackage()
  const selection = useStore(selectionStore)
  const { process } = pack
  const picked = selection.step !== undefined && process.steps[selection.step] ? selection.step : process.start
  const step = process.steps[picked]
  const table = selection.table?.step === picked ? tableOf(step) : undefined
  if (table && step) {
    return (
      <TableEditor key={picked} id={picked} step={step} table={table} problems={problems} row={selection.table?.row} />
    )
  }
  return (
    <div className="dz-process">
      <h2 className="gh-hidden">Steps</h2>
      <StepList pack={pack} picked={picked} onPick={pick} />
      {step ? (
        <section className="dz-settings" aria-labelledby="settings-heading">
          <div className="dz-settings-head">
            <p className="gh-soft">Step – {stepKindTitle(step.kind)}</p>
            <h2 id="settings-heading" tabIndex={-1}>
              {step.title}
            </h2>
          </div>
          <div className="gh-stack" key={picked}>
            <StepSettings id={picked} step={step} />
          </div>
        </section>
      ) : null}
    </div>
  )
}

function pick(step: string): void {
  openTable(undefined)
  selectStep(step)
  requestAnimationFrame(() => document.getElementById('settings-heading')?.focus())
}
