/** One way to work the designer without a mouse. */
export type Key = { keys: string; does: string }

/** The keys of the designer by where they work; every one of them has a button too. */
export const keyMap: { where: string; keys: Key[] }[] = [
  {
    where: 'Everywhere',
    keys: [
      { keys: 'Ctrl Z', does: 'Undo, also after a reload. On a Mac: Cmd Z' },
      { keys: 'Ctrl Shift Z or Ctrl Y', does: 'Redo' },
      { keys: 'F6', does: 'Go to the next part: list, preview, settings. With Shift: to the one before' },
      { keys: '?', does: 'This help, while no field is being typed in' },
    ],
  },
  {
    where: 'In the list of pages and questions',
    keys: [
      { keys: '↑ ↓ Home End', does: 'Go from row to row' },
      { keys: 'Enter', does: 'Go to the settings of the row' },
      { keys: 'Alt ↑ or Alt ↓', does: 'Move it up or down' },
      { keys: 'Tab, then Space', does: 'Pick it up by its grip; ↑ ↓ choose a place, Space drops it, Escape leaves it' },
      { keys: 'Delete', does: 'Delete it' },
      { keys: 'Ctrl and a click', does: 'Select several questions, to edit them together' },
    ],
  },
]
