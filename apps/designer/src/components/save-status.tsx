import { DateTime, Icon } from '@guildhall/ui'
import { saveStore } from '../store/save-state.ts'
import { useStore } from '../store/store.ts'

/** Where the saving of the draft stands, in a few words. */
export function SaveStatus() {
  const save = useStore(saveStore)
  return (
    <span className="dz-save" data-state={save.state} role="status">
      {save.state === 'saved' ? (
        <>
          <Icon name="check" />
          <span>
            {save.at ? 'Saved ' : 'Saved'}
            {save.at ? <DateTime at={save.at} show="time" /> : null}
          </span>
        </>
      ) : null}
      {save.state === 'waiting' || save.state === 'saving' ? <span>Saving…</span> : null}
      {save.state === 'failed' || save.state === 'conflict' ? (
        <>
          <Icon name="warning" />
          <span>Not saved</span>
        </>
      ) : null}
    </span>
  )
}
