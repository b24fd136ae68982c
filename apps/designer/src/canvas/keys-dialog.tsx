import { Dialog } from '@guildhall/ui'
import { canvasKeys } from './keys.ts'

/** The keys of the canvas. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys" isOpen onClose={onClose}>
      <div className="gh-stack">
        <p>
          The Tab key comes to one card of the canvas; from there these keys do everything that the mouse does. Tab goes
          on to the settings. Ctrl Z undoes and Ctrl Shift Z does it again, everywhere.
        </p>
        <table className="cv-keys">
          <thead>
            <tr>
              <th scope="col">Key</th>
              <th scope="col">What it does</th>
            </tr>
          </thead>
          <tbody>
            {canvasKeys.map(({ keys, words }) => (
              <tr key={keys}>
                <td>
                  <kbd>{keys}</kbd>
                </td>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="gh-soft">
          With the mouse: drag from the foot of a card to another one to connect them, or to an empty place to add a
          step. Drag a card onto an arrow to move the step there. Drag the head of an arrow to lead it elsewhere. Hold
          Shift and click to mark several.
        </p>
      </div>
    </Dialog>
  )
}
