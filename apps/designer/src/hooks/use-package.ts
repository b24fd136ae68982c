import type { ServicePackage } from '@guildhall/schemas'
import { createContext, useContext } from 'react'
import type { Command } from '../commands/command.ts'
import { announce } from '../store/announcement.ts'
import { carriedOut, historyStore, redone, undone } from '../store/history.ts'
import { useStore } from '../store/store.ts'

/** The open service: its slug and its package as the server last had it. */
export const OpenService = createContext<{ slug: string; saved: ServicePackage } | undefined>(undefined)

/** The package that is being edited, and the ways to change it. */
export function usePackage() {
  const open = useContext(OpenService)
  if (!open) throw new Error('usePackage is used outside an open service')
  const history = useStore(historyStore)
  const { saved, slug } = open
  return {
    slug,
    pack: history.present ?? saved,
    /** The package as the server last had it, which is what the preview draws. */
    saved,
    /** Carries a command out; with `say` it is read out too. */
    run: (command: Command, say = false) => {
      historyStore.set((state) => carriedOut(state, saved, command))
      if (say) announce(command.sentence)
    },
    undoes: history.past.at(-1)?.sentence,
    redoes: history.future[0]?.sentence,
    undo: () => {
      const sentence = historyStore.get().past.at(-1)?.sentence
      if (sentence) announce(`Undone: ${sentence}`)
      historyStore.set(undone)
    },
    redo: () => {
      const sentence = historyStore.get().future[0]?.sentence
      if (sentence) announce(`Done again: ${sentence}`)
      historyStore.set(redone)
    },
  }
}
