import type { Estimate, WhatIf as Supposed } from '@guildhall/process-engine'
import { Banner, Button, Card, EmptyState, TextField } from '@guildhall/ui'
import { useEffect, useState } from 'react'
import { useAway } from '../hooks/use-away.ts'
import { usePackage } from '../hooks/use-package.ts'
import { useTeams } from '../hooks/use-teams.ts'
import { estimateAway } from '../rehearsal/estimate-away.ts'
import { dayOf } from '../rehearsal/jumps.ts'
import { nameOf as wordsOf } from '../rehearsal/names.ts'
import { fieldsOf, readTyped, usualTyped } from '../rehearsal/what-if.ts'
import { announce } from '../store/announcement.ts'
import { AwayProgress } from './away-progress.tsx'
import { WhatIfResult } from './what-if-result.tsx'

type Found = { estimate: Estimate; whatIf: Supposed }

/** What if so many requests came to so many officers: queues, times and broken promises, reckoned from the drawn process. */
export function WhatIf() {
  const { pack } = usePackage()
  const teams = useTeams()
  const [typed, setTyped] = useState(() => usualTyped(pack))
  const [wrong, setWrong] = useState<Record<string, string>>({})
  const [asked, setAsked] = useState<Supposed>()
  const away = useAway<Found, number>(pack, (signal, onWeek) => {
    const read = readTyped(pack, typed, dayOf(new Date()))
    if ('wrong' in read) return Promise.reject(new Error('Put right what is marked'))
    setAsked(read.whatIf)
    return estimateAway({ pack, whatIf: read.whatIf }, signal, onWeek).then((estimate) => ({
      estimate,
      whatIf: read.whatIf,
    }))
  })
  const { state, result, progress, error } = away
  const nameOf = (team: string) => teams.data?.teams.find(({ id }) => id === team)?.name ?? wordsOf(team)
  useEffect(() => {
    if (result) announce('The estimate is there')
  }, [result])
  const start = () => {
    const read = readTyped(pack, { ...usualTyped(pack), ...typed }, dayOf(new Date()))
    setWrong('wrong' in read ? read.wrong : {})
    if (!('wrong' in read)) away.start()
  }
  const groups = fieldsOf(pack)
  return (
    <div className="dz-what-if">
      <Card title="What if">
        <form
          className="gh-stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            start()
          }}
        >
          {groups.map(({ title, fields }, index) => (
            <Group key={title} title={title} isOpen={index < 2 || fields.some(({ path }) => wrong[path])}>
              {fields.map(({ path, title: label, description }) => (
                <TextField
                  key={path}
                  label={label}
                  description={description}
                  inputMode="decimal"
                  value={typed[path] ?? ''}
                  onChange={(value) => setTyped((old) => ({ ...old, [path]: value }))}
                  error={wrong[path]}
                />
              ))}
            </Group>
          ))}
          {state === 'working' ? (
            <AwayProgress
              label={`Week ${progress ?? 0} of ${asked?.weeks ?? ''}`}
              value={progress ?? 0}
              most={asked?.weeks ?? 1}
              onStop={away.stop}
            />
          ) : (
            <Button variant="primary" type="submit">
              Estimate
            </Button>
          )}
        </form>
      </Card>
      <div className="gh-stack">
        {state === 'failed' ? (
          <Banner tone="error" title="It could not be estimated">
            {error?.message}
          </Banner>
        ) : null}
        {result ? (
          <WhatIfResult pack={pack} estimate={result.estimate} whatIf={result.whatIf} nameOf={nameOf} />
        ) : state === 'working' ? null : (
          <EmptyState title="Nothing estimated yet" icon="clock">
            Say how many requests come and how many officers there are. Thousands of made-up cases then go through the
            process as it is drawn.
          </EmptyState>
        )}
      </div>
    </div>
  )
}

function Group({ title, isOpen, children }: { title: string; isOpen: boolean; children: React.ReactNode }) {
  return (
    <details open={isOpen} className="dz-what-if-group">
      <summary>{title}</summary>
      <div className="gh-stack">{children}</div>
    </details>
  )
}
