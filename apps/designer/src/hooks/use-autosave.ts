import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { historyStore } from '../store/history.ts'
import { openSaver } from '../store/open-saver.ts'
import { takenInStore } from '../store/taken-in.ts'
import { createSaver } from '../sync/saver.ts'

/** Keeps the draft of the open service saved while it is edited, and sends what is left when it is closed. `person` is whose edits they are. */
export function useAutosave(slug: string, isOpen: boolean, person: string) {
  const cache = useQueryClient()
  useEffect(() => {
    if (!isOpen || !person) return
    const saver = createSaver(cache, slug, person)
    const stop = historyStore.subscribe(saver.edited)
    openSaver.set(() => saver)
    void saver.takeUp()
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.isUnsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      stop()
      window.removeEventListener('beforeunload', warn)
      openSaver.set(() => undefined)
      takenInStore.set(() => undefined)
      saver.close()
    }
  }, [cache, slug, isOpen, person])
}
