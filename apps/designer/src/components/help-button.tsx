import { Button, Dialog } from '@guildhall/ui'
import { useEffect, useState } from 'react'
import { keyMap } from '../help/keys.ts'
import { glossary } from '../help/words.ts'

/** Opens the map of the keys and the meaning of the words; so does a question mark that is typed into nothing. */
export function HelpButton() {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      // Where a part has keys of its own, such as the canvas, it shows those.
      if (event.defaultPrevented) return
      const isTyping = (event.target as Element | null)?.closest?.('input, textarea, [role=dialog], [role=listbox]')
      if (event.key === '?' && !isTyping && !event.ctrlKey && !event.metaKey) setOpen(true)
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
  return (
    <>
      <Button variant="quiet" icon="info" iconOnly aria-label="Help: keys and words" onPress={() => setOpen(true)} />
      <Dialog
        title="Help"
        isOpen={isOpen}
        wide
        onClose={() => setOpen(false)}
        actions={<Button onPress={() => setOpen(false)}>Close the help</Button>}
      >
        <div className="gh-stack">
          <h3>Keys</h3>
          {keyMap.map(({ where, keys }) => (
            <table key={where} className="dz-keys">
              <caption>{where}</caption>
              <tbody>
                {keys.map((one) => (
                  <tr key={one.keys}>
                    <th scope="row">
                      <kbd>{one.keys}</kbd>
                    </th>
                    <td>{one.does}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
          <h3>Words</h3>
          <dl className="dz-glossary">
            {glossary.map(({ word, means }) => (
              <div key={word}>
                <dt>{word}</dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </div>
      </Dialog>
    </>
  )
}
