import { Banner } from '@guildhall/ui'
import { saveStore } from '../store/save-state.ts'
import { useStore } from '../store/store.ts'
import { takenInStore } from '../store/taken-in.ts'
import { CollisionPanel } from './collision-panel.tsx'

/** Says why the draft is not saved and what can be done, and what came in from somebody else; nothing while all is well. */
export function SaveTrouble() {
  const save = useStore(saveStore)
  const takenIn = useStore(takenInStore)
  if (save.state === 'failed') {
    return (
      <Banner tone="error" title="Your last changes are not saved">
        <p>{save.message} They are kept in this browser, and we keep trying while this page is open.</p>
      </Banner>
    )
  }
  if (save.state === 'conflict') return <CollisionPanel conflict={save} />
  if (!takenIn) return null
  const { by, places } = takenIn
  return (
    <Banner
      tone="info"
      title={`${by || 'Somebody else'} changed this service`}
      onDismiss={() => takenInStore.set(() => undefined)}
    >
      <p>
        It is in your draft now: {places.slice(0, 6).join(', ')}
        {places.length > 6 ? ` and ${places.length - 6} more` : ''}.
      </p>
    </Banner>
  )
}
