/** What can be done with a key while a card has the focus. */
export type KeyAction =
  | 'on'
  | 'back'
  | 'left'
  | 'right'
  | 'first'
  | 'last'
  | 'open'
  | 'mark'
  | 'add-after'
  | 'add-before'
  | 'connect'
  | 'note'
  | 'move-up'
  | 'move-down'
  | 'copy'
  | 'paste'
  | 'delete'
  | 'nearer'
  | 'farther'
  | 'whole'
  | 'find'
  | 'keys'
  | 'stop'

type Key = { keys: string; does: KeyAction; words: string; isPressed: (event: Pressed) => boolean }

type Pressed = { key: string; altKey: boolean; ctrlKey: boolean; metaKey: boolean }

const plain = (key: string) => (event: Pressed) =>
  event.key.toLowerCase() === key.toLowerCase() && !event.altKey && !event.ctrlKey && !event.metaKey
const alt = (key: string) => (event: Pressed) => event.altKey && event.key === key
const control = (key: string) => (event: Pressed) =>
  (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === key

/** The keys of the canvas, in the order in which they are explained. The dialog and the canvas read the same table. */
export const canvasKeys: Key[] = [
  { keys: '↓', does: 'on', words: 'Go to the next step, along the usual way', isPressed: plain('ArrowDown') },
  { keys: '↑', does: 'back', words: 'Go back to the step before', isPressed: plain('ArrowUp') },
  { keys: '←', does: 'left', words: 'Go to the step beside it on the left', isPressed: plain('ArrowLeft') },
  { keys: '→', does: 'right', words: 'Go to the step beside it on the right', isPressed: plain('ArrowRight') },
  { keys: 'Home', does: 'first', words: 'Go to the first step', isPressed: plain('Home') },
  { keys: 'End', does: 'last', words: 'Go to the last step', isPressed: plain('End') },
  { keys: 'Enter', does: 'open', words: 'Open the settings of the step', isPressed: plain('Enter') },
  { keys: 'Space', does: 'mark', words: 'Mark the step, to copy or delete several', isPressed: plain(' ') },
  { keys: 'A', does: 'add-after', words: 'Add a step after it', isPressed: plain('a') },
  { keys: 'B', does: 'add-before', words: 'Add a step before it', isPressed: plain('b') },
  {
    keys: 'C',
    does: 'connect',
    words: 'Lead it to another step: go there and press Enter, or Escape to stop',
    isPressed: plain('c'),
  },
  { keys: 'N', does: 'note', words: 'Write a note on it', isPressed: plain('n') },
  { keys: 'Alt ↑', does: 'move-up', words: 'Move it before the step before it', isPressed: alt('ArrowUp') },
  { keys: 'Alt ↓', does: 'move-down', words: 'Move it after the next step', isPressed: alt('ArrowDown') },
  { keys: 'Ctrl C', does: 'copy', words: 'Copy it, or all that are marked', isPressed: control('c') },
  { keys: 'Ctrl V', does: 'paste', words: 'Paste after it', isPressed: control('v') },
  {
    keys: 'Delete',
    does: 'delete',
    words: 'Delete it, or all that are marked',
    isPressed: (event) => plain('Delete')(event) || plain('Backspace')(event),
  },
  {
    keys: '+',
    does: 'nearer',
    words: 'Zoom in',
    isPressed: (event) => plain('+')(event) || plain('=')(event),
  },
  { keys: '−', does: 'farther', words: 'Zoom out', isPressed: plain('-') },
  { keys: '0', does: 'whole', words: 'Show the whole process', isPressed: plain('0') },
  { keys: '/', does: 'find', words: 'Find a step', isPressed: plain('/') },
  { keys: '?', does: 'keys', words: 'Show these keys', isPressed: plain('?') },
  { keys: 'Escape', does: 'stop', words: 'Stop connecting, or take the marks away', isPressed: plain('Escape') },
]

/** What a key that is pressed on a card does; nothing for a key that is not the canvas's. */
export function keyAction(event: Pressed): KeyAction | undefined {
  return canvasKeys.find(({ isPressed }) => isPressed(event))?.does
}
