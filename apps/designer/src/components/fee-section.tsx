import type { Fee, FeeLine } from '@guildhall/schemas'
import { Button } from '@guildhall/ui'
import { useState } from 'react'
import { addFeeLine } from '../commands/add-fee-line.ts'
import { changeFeeLine } from '../commands/change-fee-line.ts'
import { removeFeeLine } from '../commands/remove-fee-line.ts'
import { usePackage } from '../hooks/use-package.ts'
import { announce } from '../store/announcement.ts'
import { AddFeeLineDialog } from './add-fee-line-dialog.tsx'
import { FeeExample } from './fee-example.tsx'
import { FeeLineSettings } from './fee-line-settings.tsx'
import { FeeLines } from './fee-lines.tsx'

/** One fee: its lines, when the picked one is charged, and an example to try. */
export function FeeSection({ id, fee }: { id: string; fee: Fee }) {
  const { pack, run } = usePackage()
  const [picked, setPicked] = useState<string>()
  const [adding, setAdding] = useState(false)
  const line = fee.lines.find((one) => one.id === picked)
  const pick = (one: string) => {
    setPicked(one)
    setTimeout(() => document.getElementById(`line-${one}`)?.focus(), 50)
  }
  const add = (given: { label: string; amount: number }) => {
    const command = addFeeLine({ fee: id, ...given })
    run(command, true)
    setAdding(false)
    const made = command.apply(pack).fees[id]?.lines.at(-1)
    if (made) pick(made.id)
  }
  const remove = (one: FeeLine) => {
    if (fee.lines.length === 1) {
      announce('A fee has at least one line, so this one stays')
      return
    }
    run(removeFeeLine({ fee: id, line: one.id, label: one.label }))
    announce(`Deleted “${one.label}”. Ctrl and Z brings it back`)
    document.getElementById(`add-line-${id}`)?.focus()
  }
  return (
    <section className="dz-fee" aria-labelledby={`fee-${id}`}>
      <div className="gh-stack">
        <h2 id={`fee-${id}`}>{fee.title}</h2>
        <FeeLines
          pack={pack}
          fee={fee}
          picked={line?.id}
          onChange={(one, change) => run(changeFeeLine({ fee: id, line: one.id, label: one.label, change }))}
          onPick={(one) => pick(one.id)}
          onRemove={remove}
        />
        <div>
          <Button id={`add-line-${id}`} size="small" icon="plus" onPress={() => setAdding(true)}>
            Add a line
          </Button>
        </div>
        {line ? <FeeLineSettings key={line.id} fee={id} line={line} /> : null}
      </div>
      <FeeExample pack={pack} fee={fee} />
      {adding ? <AddFeeLineDialog fee={fee.title} onAdd={add} onClose={() => setAdding(false)} /> : null}
    </section>
  )
}
