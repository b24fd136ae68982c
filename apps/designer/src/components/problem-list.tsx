import type { Problem } from '@guildhall/api-client'
import type { ServicePackage } from '@guildhall/schemas'
import { Button, Icon } from '@guildhall/ui'
import { placeOf } from '../place.ts'

type ProblemListProps = { pack: ServicePackage; problems: Problem[]; onShow: (at: string) => void }

/** What stands in the way of publishing, each with where it is and a way to go there. */
export function ProblemList({ pack, problems, onShow }: ProblemListProps) {
  return (
    <ul className="dz-problems">
      {problems.map((problem) => (
        <li key={`${problem.at} ${problem.message}`}>
          <Icon name="error" label="Must be put right" />
          <div>
            <p>{problem.message}</p>
            <p className="gh-soft">{placeOf(pack, problem.at).words}</p>
          </div>
          <Button size="small" onPress={() => onShow(problem.at)} aria-label={`Show me: ${problem.message}`}>
            Show me
          </Button>
        </li>
      ))}
    </ul>
  )
}
