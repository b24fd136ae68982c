import type { Problem } from '@guildhall/api-client'
import { type ServicePackage, stopsPublishing } from '@guildhall/schemas'
import { Button, Icon } from '@guildhall/ui'
import { placeOf } from '../place.ts'
import { JourneyActions } from './journey-actions.tsx'

type ProblemListProps = { pack: ServicePackage; problems: Problem[]; onShow: (at: string) => void }

/** What stands in the way of publishing, and apart from it what is only worth a look, each with where it is and a way to go there. */
export function ProblemList({ pack, problems, onShow }: ProblemListProps) {
  const stopping = problems.filter(stopsPublishing)
  const others = problems.filter((problem) => !stopsPublishing(problem))
  return (
    <>
      {stopping.length > 0 ? <Rows pack={pack} problems={stopping} onShow={onShow} /> : null}
      {others.length > 0 ? (
        <>
          <h3>Worth a look</h3>
          <p className="gh-soft">These do not keep the service from being published.</p>
          <Rows pack={pack} problems={others} onShow={onShow} />
        </>
      ) : null}
    </>
  )
}

function Rows({ pack, problems, onShow }: ProblemListProps) {
  return (
    <ul className="dz-problems">
      {problems.map((problem) => (
        <li key={`${problem.at} ${problem.message}`} className={problem.level === 'warn' ? 'dz-warn' : undefined}>
          {problem.level === 'warn' ? (
            <Icon name="warning" label="Worth a look" />
          ) : (
            <Icon name="error" label="Must be put right" />
          )}
          <div>
            <p>{problem.message}</p>
            <p className="gh-soft">{placeOf(pack, problem.at).words}</p>
          </div>
          {problem.at.startsWith('/journeys/') ? (
            <JourneyActions problem={problem} />
          ) : (
            <Button size="small" onPress={() => onShow(problem.at)} aria-label={`Show me: ${problem.message}`}>
              Show me
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
