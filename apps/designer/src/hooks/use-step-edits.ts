import type { Step } from '@guildhall/schemas'
import { addStep } from '../commands/add-step.ts'
import type { Command } from '../commands/command.ts'
import { connectSteps } from '../commands/connect-steps.ts'
import { duplicateStep } from '../commands/duplicate-step.ts'
import { moveStep } from '../commands/move-step.ts'
import { pasteSteps } from '../commands/paste-steps.ts'
import { keepsPlace, placeStep } from '../commands/place-step.ts'
import { keepsArrow, removeArrow } from '../commands/remove-arrow.ts'
import { keepsStep, removalWords, removeStep } from '../commands/remove-step.ts'
import { removeSteps, stepsThatStay } from '../commands/remove-steps.ts'
import type { NewStepChoice } from '../components/add-step-dialog.tsx'
import type { Connection } from '../process/connections.ts'
import type { Slot } from '../process/slots.ts'
import { leadsOn } from '../process/ways.ts'
import { announce } from '../store/announcement.ts'
import { processViewStore } from '../store/process-view.ts'
import { keepCopies, selectionStore, selectStep } from '../store/selection.ts'
import { goToStep } from '../store/wanted-step.ts'
import { useDesigns } from './use-designs.ts'
import { usePackage } from './use-package.ts'
import { useTeams } from './use-teams.ts'

/** The ways to change which steps there are; each says what it did. */
export function useStepEdits() {
  const { pack, slug, run } = usePackage()
  const teams = useTeams()
  const designs = useDesigns()
  const titleOf = (id: string) => pack.process.steps[id]?.title ?? id
  const made = (command: Command, more: string) => {
    const after = command.apply(pack).process.steps
    const id = Object.keys(after).find((one) => !Object.hasOwn(pack.process.steps, one))
    run(command)
    announce(`${command.sentence}. ${more}`)
    if (id !== undefined) show(id)
  }
  return {
    add: (choice: NewStepChoice) => {
      const service = designs.data?.services.find((row) => row.slug !== slug && row.publishedVersion !== undefined)
      const known = { team: teams.data?.teams[0]?.id, service: service?.slug }
      made(
        addStep({ ...choice, known }),
        leadsOn({ kind: choice.kind, title: '', config: {} })
          ? `It stands beside “${pack.process.steps[choice.at]?.title}”`
          : 'Nothing leads to it yet: choose it under “Go to” of another step',
      )
    },
    duplicate: (id: string, step: Step) =>
      made(
        duplicateStep({ step: id, title: step.title }),
        leadsOn(step) ? 'The copy comes right after it' : 'Nothing leads to the copy yet',
      ),
    move: (id: string, step: Step, by: -1 | 1) => {
      const command = moveStep({ step: id, title: step.title, by })
      if (command.apply(pack) === pack)
        return announce('It cannot move that way: there the process begins, ends or branches. Change “Go to” instead')
      run(command, true)
    },
    remove: (id: string, step: Step) => {
      const kept = keepsStep(pack, id)
      if (kept !== undefined) return announce(kept)
      const next = step.next ?? pack.process.start
      run(removeStep({ step: id, title: step.title }))
      announce(`Deleted the step “${step.title}”. ${removalWords(pack, id)} Ctrl and Z brings it back`)
      show(next)
    },
    removeMany: (steps: string[]) => {
      const staying = stepsThatStay(pack, steps)
      const gone = steps.filter((id) => !staying.includes(id))
      if (gone.length === 0) return announce('None of these steps can be deleted: other steps lead to them')
      run(removeSteps({ steps: gone }))
      const stays = staying.map((id) => `“${pack.process.steps[id]?.title}” stays`).join(', ')
      announce(`Deleted ${count(gone.length)}. ${stays ? `${stays}. ` : ''}Ctrl and Z brings them back`)
      show(staying[0] ?? pack.process.start)
    },
    copy: (steps: string[]) => {
      const copied = steps.flatMap((id) => (pack.process.steps[id] ? [[id, pack.process.steps[id]] as const] : []))
      keepCopies(Object.fromEntries(copied))
      announce(`Copied ${count(copied.length)}. Ctrl and V pastes after the step that is picked out`)
    },
    paste: (at: string) => {
      const { copied } = selectionStore.get()
      if (!copied || Object.keys(copied).length === 0) return announce('Nothing is copied yet')
      const title = pack.process.steps[at]?.title
      made(
        pasteSteps({ copied, at }),
        leadsOn(pack.process.steps[at]!) ? `After “${title}”` : 'Nothing leads there yet',
      )
    },
    connect: (from: string, to: string, connection: Connection) => {
      const titles = { from: titleOf(from), to: titleOf(to) }
      run(connectSteps({ from, to, connection, titles }), true)
    },
    removeArrow: (from: string, slot: Slot) => {
      const step = pack.process.steps[from]
      const kept = step && keepsArrow(step, slot)
      if (!step || kept !== undefined) return announce(kept ?? '')
      run(removeArrow({ step: from, title: step.title, slot }), true)
    },
    place: (id: string, from: string, slot: Slot) => {
      const kept = keepsPlace(pack, id)
      if (kept !== undefined) return announce(kept)
      const command = placeStep({ step: id, title: titleOf(id), from, slot })
      if (command.apply(pack) === pack) return announce('It stands there already')
      run(command)
      announce(`${command.sentence}. It comes after “${titleOf(from)}”`)
    },
  }
}

const count = (number: number) => (number === 1 ? '1 step' : `${number} steps`)

/** On the canvas the focus goes to the card, in the list to the settings beside it. */
function show(id: string): void {
  if (processViewStore.get() === 'canvas') goToStep(id)
  else {
    selectStep(id)
    requestAnimationFrame(() => document.getElementById('settings-heading')?.focus())
  }
}
