import type { Step } from '@guildhall/schemas'
import { addStep } from '../commands/add-step.ts'
import type { Command } from '../commands/command.ts'
import { duplicateStep } from '../commands/duplicate-step.ts'
import { moveStep } from '../commands/move-step.ts'
import { keepsStep, removalWords, removeStep } from '../commands/remove-step.ts'
import type { NewStepChoice } from '../components/add-step-dialog.tsx'
import { leadsOn } from '../process/ways.ts'
import { announce } from '../store/announcement.ts'
import { selectStep } from '../store/selection.ts'
import { useDesigns } from './use-designs.ts'
import { usePackage } from './use-package.ts'
import { useTeams } from './use-teams.ts'

/** The ways to change which steps there are; each says what it did. */
export function useStepEdits() {
  const { pack, slug, run } = usePackage()
  const teams = useTeams()
  const designs = useDesigns()
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
  }
}

function show(id: string): void {
  selectStep(id)
  requestAnimationFrame(() => document.getElementById('settings-heading')?.focus())
}
