import type { Problem } from '@guildhall/api-client'
import { Button } from '@guildhall/ui'
import { expectJourney } from '../commands/expect-journey.ts'
import { removeJourney } from '../commands/remove-journey.ts'
import { usePackage } from '../hooks/use-package.ts'

/** What comes out otherwise and may be meant so: a journey whose moves can still be made. */
const acceptable = new Set(['journey/path', 'journey/messages', 'journey/fee', 'journey/end'])

/** What a designer can do about a journey that comes out otherwise: say that it should, or take it away. */
export function JourneyActions({ problem }: { problem: Problem }) {
  const { pack, run } = usePackage()
  const journey = Number(problem.at.split('/')[2])
  const title = pack.journeys?.[journey]?.title ?? ''
  return acceptable.has(problem.code ?? '') ? (
    <Button
      size="small"
      onPress={() => run(expectJourney({ journey, title }), true)}
      aria-label={`Expect this from now on: ${title}`}
    >
      Expect this from now on
    </Button>
  ) : (
    <Button
      size="small"
      onPress={() => run(removeJourney({ journey, title }), true)}
      aria-label={`Take away: ${title}`}
    >
      Take away
    </Button>
  )
}
