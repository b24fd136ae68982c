import { Button, Icon } from '@guildhall/ui'
import { checkContent } from '../content/check-content.ts'
import type { ContentProblem } from '../content/content-check.ts'
import { usePackage } from '../hooks/use-package.ts'
import { placeOf } from '../place.ts'

/** What the checks of the words found: passed, or worth a look with a way there and, where that is safe, a fix. */
export function ContentChecks({ onShow }: { onShow: (at: string) => void }) {
  const { pack } = usePackage()
  return (
    <section aria-labelledby="content-heading">
      <h3 id="content-heading">The words</h3>
      <ul className="dz-checks">
        {checkContent(pack).map(({ check, found }) => (
          <li key={check.id}>
            <p className="dz-check">
              <Icon
                name={found.length > 0 ? 'warning' : 'check-circle'}
                label={found.length > 0 ? 'Worth a look' : 'Passed'}
              />
              <span>
                <strong>{check.title}</strong>
                {found.length > 0 ? null : <span className="gh-soft"> – {check.passed}</span>}
              </span>
            </p>
            {found.length > 0 ? (
              <ul className="dz-problems">
                {found.map((problem) => (
                  <Found key={`${problem.at} ${problem.message}`} problem={problem} onShow={onShow} />
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Found({ problem, onShow }: { problem: ContentProblem; onShow: (at: string) => void }) {
  const { pack, run } = usePackage()
  const { fix, message, at } = problem
  return (
    <li className="dz-warn">
      <Icon name="warning" label="Worth a look" />
      <div>
        <p>{message}</p>
        <p className="gh-soft">{placeOf(pack, at).words}</p>
      </div>
      <div className="gh-actions">
        <Button size="small" onPress={() => onShow(at)} aria-label={`Show me: ${message}`}>
          Show me
        </Button>
        {fix ? (
          <Button size="small" icon="check" onPress={() => run(fix.command, true)}>
            {fix.words}
          </Button>
        ) : null}
      </div>
    </li>
  )
}
