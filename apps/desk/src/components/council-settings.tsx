import type { CouncilSettings as Saved } from '@guildhall/api-client'
import { Banner, Button } from '@guildhall/ui'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { type CouncilFields, fieldsOf, settingsOf } from '../council/fields.ts'
import { problemsOf } from '../council/problems.ts'
import { useSaveCouncil } from '../hooks/use-council.ts'
import { CouncilForm } from './council-form.tsx'
import { LookPreview } from './look-preview.tsx'
import { Trouble } from './trouble.tsx'

/** The fields of the council beside what they make of a page. What is typed stays until it is saved, whatever goes wrong. */
export function CouncilSettings({ saved }: { saved: Saved }) {
  // The version that is being changed: a newer one must not slip under what is typed.
  const [base, setBase] = useState(saved)
  const [fields, setFields] = useState<CouncilFields>(() => fieldsOf(saved.settings))
  const [tried, setTried] = useState(false)
  const [done, setDone] = useState(0)
  const save = useSaveCouncil()
  const form = useRef<HTMLFormElement>(null)
  const problems = problemsOf(fields)
  const settings = useMemo(() => settingsOf(fields, base.settings), [fields, base])
  const shown = useDeferredValue(settings)
  const submit = () => {
    setTried(true)
    setDone(0)
    const [first] = Object.keys(problems)
    if (first) return form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
    save.mutate(
      { version: base.version, settings },
      {
        onSuccess: ({ version }) => {
          setBase({ ...base, version, settings })
          setTried(false)
          setDone(version)
        },
      },
    )
    return undefined
  }
  return (
    <div className="desk-council">
      <form
        ref={form}
        className="desk-case-main"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {save.error ? <Trouble error={save.error} onDismiss={save.reset} focus /> : null}
        {done > 0 ? (
          <Banner key={done} tone="success" title="The settings are saved" onDismiss={() => setDone(0)} focus>
            <p>Pages follow within half a minute.</p>
          </Banner>
        ) : null}
        <CouncilForm
          fields={fields}
          problems={tried ? problems : {}}
          onChange={(change) => setFields({ ...fields, ...change })}
        />
        <div>
          <Button type="submit" variant="primary" isPending={save.isPending}>
            Save the settings
          </Button>
        </div>
      </form>
      <div className="desk-council-preview">
        <LookPreview settings={shown} />
      </div>
    </div>
  )
}
