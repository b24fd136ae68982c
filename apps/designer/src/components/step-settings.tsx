import { stepKinds } from '@guildhall/process-engine'
import type { Step } from '@guildhall/schemas'
import { Button } from '@guildhall/ui'
import { renameStep } from '../commands/rename-step.ts'
import { setStepNote } from '../commands/set-step-note.ts'
import { setStepStatus } from '../commands/set-step-status.ts'
import { usePackage } from '../hooks/use-package.ts'
import { openTable } from '../store/selection.ts'
import { tableOf } from '../tables/table.ts'
import { BookingSettings } from './booking-settings.tsx'
import { ClockSection } from './clock-section.tsx'
import { DocumentField } from './document-field.tsx'
import { KindSettings } from './kind-settings.tsx'
import { RenewalSettings } from './renewal-settings.tsx'
import { StepActions } from './step-actions.tsx'
import { StepWays } from './step-ways.tsx'
import { TaskOutcomes } from './task-outcomes.tsx'
import { TeamSettings } from './team-settings.tsx'
import { mustNotBeEmpty, TypedArea, TypedField } from './typed-field.tsx'

/** What can be set of a step of the process. */
export function StepSettings({ id, step }: { id: string; step: Step }) {
  const { run } = usePackage()
  const { title } = step
  return (
    <>
      <StepActions id={id} step={step} />
      <TypedField
        label="Title"
        value={title}
        maxLength={200}
        mistake={mustNotBeEmpty('a title')}
        onChange={(next) => run(renameStep({ step: id, title: next }))}
      />
      {stepKinds.get(step.kind)?.waits || step.kind === 'end' ? (
        <TypedField
          label="Status that the resident reads"
          description="For example Granted. Leave it empty for the usual words"
          value={step.status ?? ''}
          maxLength={40}
          onChange={(status) => run(setStepStatus({ step: id, title, status }))}
        />
      ) : null}
      <div className="dz-note">
        <TypedArea
          label="Note for designers"
          description="Neither residents nor officers see it"
          optional
          rows={2}
          value={step.note ?? ''}
          maxLength={2000}
          onChange={(note) => run(setStepNote({ step: id, title, note }))}
        />
      </div>
      {step.kind === 'task' ? <TeamSettings id={id} step={step} /> : null}
      {step.kind === 'renewal' ? <RenewalSettings id={id} step={step} /> : null}
      {step.kind === 'document' ? <DocumentField id={id} step={step} /> : null}
      {tableOf(step) ? (
        <div>
          <Button icon="edit" onPress={() => openTable(id)}>
            Open the table
          </Button>
        </div>
      ) : null}
      <KindSettings id={id} step={step} />
      {step.kind === 'booking' ? <BookingSettings id={String(step.config['booking'])} /> : null}
      {step.kind === 'task' ? <TaskOutcomes id={id} step={step} /> : null}
      <StepWays id={id} step={step} />
      {step.clock || stepKinds.get(step.kind)?.waits ? <ClockSection owner={{ step: id, title }} /> : null}
    </>
  )
}
