import type { Problem } from '@guildhall/api-client'
import { stopsPublishing } from '@guildhall/schemas'
import { Button } from '@guildhall/ui'
import { useDeferredValue, useMemo } from 'react'
import { checkContent } from '../content/check-content.ts'
import { usePackage } from '../hooks/use-package.ts'

type ProblemButtonProps = { problems: Problem[]; isOpen: boolean; onPress: () => void }

/** Opens the list of problems, and says how many there are; what is only worth a look counts when there is nothing worse. */
export function ProblemButton({ problems, isOpen, onPress }: ProblemButtonProps) {
  // The words are looked over when typing rests, so that a large service can be typed in.
  const pack = useDeferredValue(usePackage().pack)
  const inWords = useMemo(() => checkContent(pack).reduce((sum, { found }) => sum + found.length, 0), [pack])
  const stopping = problems.filter(stopsPublishing).length
  const all = problems.length + inWords
  return (
    <Button icon={all > 0 ? 'warning' : 'check'} aria-expanded={isOpen} onPress={onPress}>
      {stopping > 0 ? `${stopping} ${stopping === 1 ? 'problem' : 'problems'}` : null}
      {stopping === 0 ? (all > 0 ? `${all} worth a look` : 'No problems') : null}
    </Button>
  )
}
