import type { DesignStep } from '@guildhall/api-client'
import { Banner, Button, DateTime, Loading, SelectField } from '@guildhall/ui'
import { useState } from 'react'
import { errorWords } from '../api.ts'
import { goBackTo } from '../commands/go-back-to.ts'
import { useComparison, useStepDraft } from '../hooks/use-design-history.ts'
import { usePackage } from '../hooks/use-package.ts'
import { momentWords } from '../moment-words.ts'

type HistoryPointProps = { step: DesignStep; steps: DesignStep[]; isNewest: boolean; revision: number }

/** One point of the history: all that was done in it, what that changed, and the way back to it. */
export function HistoryPoint({ step, steps, isNewest, revision }: HistoryPointProps) {
  const { slug, run } = usePackage()
  const [other, setOther] = useState('before')
  const draft = useStepDraft(slug)
  const before = steps.find(({ number }) => number < step.number)
  const choices = [
    ...(before ? [{ id: 'before', title: 'The step before it' }] : []),
    ...(isNewest ? [] : [{ id: 'now', title: 'The draft now' }]),
    ...steps
      .filter(({ number }) => number !== step.number && number !== before?.number)
      .map(({ number, endedAt, by }) => ({
        id: String(number),
        title: [momentWords(endedAt), by].filter(Boolean).join(', '),
      })),
  ]
  const chosen = choices.some(({ id }) => id === other) ? other : choices[0]?.id
  const goBack = () =>
    draft.mutate(step.number, {
      onSuccess: ({ package: pack }) => run(goBackTo({ package: pack, when: momentWords(step.endedAt) }), true),
    })
  return (
    <section className="dz-settings" aria-labelledby="settings-heading">
      <div className="dz-settings-head">
        <p className="gh-soft">{step.by || 'Nobody in particular'}</p>
        <h2 id="settings-heading" tabIndex={-1}>
          <DateTime at={step.endedAt} />
        </h2>
      </div>
      <div className="gh-stack">
        <ul className="dz-plain">
          {step.done.map((words, index) => (
            <li key={`${index} ${words}`}>{words}</li>
          ))}
        </ul>
        {chosen === undefined ? null : (
          <>
            <SelectField label="Compare with" options={choices} value={chosen} onChange={setOther} />
            <Difference
              slug={slug}
              step={step.number}
              other={chosen === 'now' ? undefined : chosen === 'before' ? before?.number : Number(chosen)}
              revision={revision}
            />
          </>
        )}
        {draft.isError ? <Banner tone="error">{errorWords(draft.error)}</Banner> : null}
        {isNewest ? (
          <p className="gh-soft">This is the draft as it is now.</p>
        ) : (
          <div>
            <Button icon="undo" isPending={draft.isPending} onPress={goBack}>
              Go back to this point
            </Button>
            <p className="gh-soft">It becomes the draft. What came after stays in the history, and you can undo it.</p>
          </div>
        )}
      </div>
    </section>
  )
}

/** What is different between two points, the older one first. */
function Difference(props: { slug: string; step: number; other: number | undefined; revision: number }) {
  const { slug, step, other, revision } = props
  const [from, to] = other !== undefined && other < step ? [other, step] : [step, other]
  const { data, error, isPending } = useComparison(slug, from, to, revision)
  if (isPending) return <Loading label="Comparing" lines={2} />
  if (error) return <Banner tone="error">{errorWords(error)}</Banner>
  if (!data.compared)
    return <p className="gh-soft">One of the two is not a whole service, so they cannot be compared in words.</p>
  return (
    <div>
      <h3>{to === undefined ? 'What has changed since' : 'What changed between the two'}</h3>
      {data.changes.length === 0 ? <p className="gh-soft">Nothing. The two are the same.</p> : null}
      <ul className="dz-plain">
        {data.changes.map(({ at, words }) => (
          <li key={`${at} ${words}`}>{words}</li>
        ))}
      </ul>
    </div>
  )
}
