import { Banner, Card, CheckboxField } from '@guildhall/ui'
import { errorWords } from '../api.ts'
import type { Publishing } from '../hooks/use-publishing.ts'

/** Whether publishing this service takes two people. Anybody who designs may ask for it, only an administrator lifts it. */
export function ApprovalCard(props: { needed: boolean; isAdmin: boolean; setApproval: Publishing['setApproval'] }) {
  const { needed, isAdmin, setApproval } = props
  return (
    <Card title="Second approver">
      <div className="gh-stack">
        <CheckboxField
          label="A second person has to approve each version"
          description={
            needed && !isAdmin
              ? 'Only an administrator can lift this.'
              : 'Another designer or an administrator; nobody approves their own. Rolling back needs nobody.'
          }
          isSelected={needed}
          isDisabled={(needed && !isAdmin) || setApproval.isPending}
          onChange={(wanted) => setApproval.mutate(wanted)}
        />
        {setApproval.isError ? <Banner tone="error">{errorWords(setApproval.error)}</Banner> : null}
      </div>
    </Card>
  )
}
