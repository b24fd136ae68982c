import type { Step } from '@guildhall/schemas'
import { changeStepConfig } from '../commands/change-step-config.ts'
import { usePackage } from '../hooks/use-package.ts'
import { stepFields } from '../process/step-fields.ts'
import { ConfigField } from './config-field.tsx'

/** The settings of a step's kind that no panel of its own draws, by the kind's schema. */
export function KindSettings({ id, step }: { id: string; step: Step }) {
  const { run } = usePackage()
  return stepFields(step.kind).map((field) => (
    <ConfigField
      key={field.name}
      field={field}
      value={step.config[field.name]}
      onChange={(value, typing = false) =>
        run(changeStepConfig({ step: id, title: step.title, part: field.name, value, typing }))
      }
    />
  ))
}
