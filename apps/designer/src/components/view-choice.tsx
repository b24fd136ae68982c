import { Icon, type IconName } from '@guildhall/ui'
import { type Key, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { type ProcessView, processViewStore, showProcessAs } from '../store/process-view.ts'
import { useStore } from '../store/store.ts'

const views: { id: ProcessView; title: string; icon: IconName }[] = [
  { id: 'list', title: 'List', icon: 'queue' },
  { id: 'canvas', title: 'Canvas', icon: 'branch' },
]

/** Chooses between the two equal views of the process; the choice is kept. */
export function ViewChoice() {
  const view = useStore(processViewStore)
  return (
    <ToggleButtonGroup
      className="dz-views"
      aria-label="Show the process as"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys: Set<Key>) => {
        const [chosen] = keys
        if (chosen === 'list' || chosen === 'canvas') showProcessAs(chosen)
      }}
    >
      {views.map(({ id, title, icon }) => (
        <ToggleButton key={id} id={id} className="gh-button" data-size="small">
          <Icon name={icon} />
          {title}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
