import { Button } from '@guildhall/ui'
import { usePackage } from '../hooks/use-package.ts'
import { useShortcuts } from '../hooks/use-shortcuts.ts'

/** Undo and redo, as buttons and as shortcuts. */
export function EditButtons() {
  const { undo, redo, undoes, redoes } = usePackage()
  useShortcuts(undo, redo)
  return (
    <>
      <Button
        variant="quiet"
        icon="undo"
        iconOnly
        isDisabled={!undoes}
        aria-label={undoes ? `Undo: ${undoes}` : 'Undo'}
        onPress={undo}
      />
      <Button
        variant="quiet"
        icon="redo"
        iconOnly
        isDisabled={!redoes}
        aria-label={redoes ? `Redo: ${redoes}` : 'Redo'}
        onPress={redo}
      />
    </>
  )
}
