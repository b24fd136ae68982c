import type { Problem } from '@guildhall/api-client'
import { stopsPublishing } from '@guildhall/schemas'
import { Button, Card, Icon } from '@guildhall/ui'
import { usePackage } from '../hooks/use-package.ts'
import { useShow } from '../hooks/use-show.ts'
import { ContentChecks } from './content-checks.tsx'
import { ProblemList } from './problem-list.tsx'

/** The problems of the draft as it was last saved, and what there is to say of its words as they stand. */
export function ProblemPanel({ problems, onClose }: { problems: Problem[]; onClose: () => void }) {
  const { pack } = usePackage()
  const show = useShow()
  return (
    <Card
      title="Problems"
      actions={
        <Button variant="quiet" size="small" icon="close" onPress={onClose}>
          Close
        </Button>
      }
    >
      {problems.some(stopsPublishing) ? null : (
        <p className="dz-pass">
          <Icon name="check-circle" /> Nothing stands in the way of publishing.
        </p>
      )}
      <ProblemList pack={pack} problems={problems} onShow={show} />
      <ContentChecks onShow={show} />
    </Card>
  )
}
