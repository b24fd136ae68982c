import { Button } from '@guildhall/ui'
import type { CanvasActions } from './use-canvas-actions.ts'

/** What can be done with the step that is picked out, as buttons. */
export function CommandBar({ does, pickedArrow }: Pick<CanvasActions, 'does' | 'pickedArrow'>) {
  return (
    <div className="gh-actions">
      <Button size="small" icon="plus" onPress={does['add-after']}>
        Add after
      </Button>
      <Button size="small" icon="plus" onPress={does['add-before']}>
        Add before
      </Button>
      <Button size="small" icon="link" onPress={does.connect}>
        Connect
      </Button>
      <Button size="small" icon="copy" onPress={does.copy}>
        Copy
      </Button>
      <Button size="small" icon="download" onPress={does.paste}>
        Paste
      </Button>
      <Button size="small" icon="bin" variant="danger" onPress={does.delete}>
        {pickedArrow ? 'Delete the way' : 'Delete'}
      </Button>
      <Button size="small" variant="quiet" icon="keyboard" onPress={does.keys}>
        Keys
      </Button>
    </div>
  )
}
