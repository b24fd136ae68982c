import { Banner, Button } from '@guildhall/ui'
import { saveStore } from '../store/save-state.ts'
import { useStore } from '../store/store.ts'

/** Says why the draft is not saved and what can be done; nothing while all is well. */
export function SaveTrouble({ onReload }: { onReload: () => void }) {
  const save = useStore(saveStore)
  if (save.state === 'failed') {
    return (
      <Banner tone="error" title="Your last changes are not saved">
        <p>{save.message} We keep trying while this page is open.</p>
      </Banner>
    )
  }
  if (save.state !== 'conflict') return null
  return (
    <Banner tone="warning" title="Somebody else changed this service while you were working">
      <div className="gh-stack">
        <p>
          Your last changes are not saved. Load the latest draft to go on from theirs; what you did since is dropped.
        </p>
        <div>
          <Button icon="refresh" onPress={onReload}>
            Load the latest draft
          </Button>
        </div>
      </div>
    </Banner>
  )
}
