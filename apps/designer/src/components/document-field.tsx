import type { DocumentFor, DocumentStepConfig, Step } from '@guildhall/schemas'
import { RadioField, SelectField } from '@guildhall/ui'
import { setStepDocument } from '../commands/set-step-document.ts'
import { usePackage } from '../hooks/use-package.ts'

/** Which document a step makes, and who finds it with the case. */
export function DocumentField({ id, step }: { id: string; step: Step }) {
  const { pack, run } = usePackage()
  const { document = '', to = 'resident' } = step.config as Partial<DocumentStepConfig>
  const documents = pack.documents ?? {}
  const isThere = Object.hasOwn(documents, document)
  const { title } = step
  return (
    <>
      <SelectField
        label="Document"
        description="Write it on the tab Documents"
        placeholder="Choose a document"
        options={Object.entries(documents).map(([key, one]) => ({ id: key, title: one.title }))}
        value={isThere ? document : null}
        error={isThere ? undefined : `There is no document “${document}”`}
        onChange={(chosen) => run(setStepDocument({ step: id, title, change: { document: chosen } }))}
      />
      <RadioField
        label="Who finds it with the case"
        options={[
          { id: 'resident', title: 'The resident and staff' },
          { id: 'staff', title: 'Staff alone' },
        ]}
        value={to}
        onChange={(chosen) => run(setStepDocument({ step: id, title, change: { to: chosen as DocumentFor } }))}
      />
    </>
  )
}
