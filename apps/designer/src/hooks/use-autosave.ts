import { ApiError, type Design } from '@guildhall/api-client'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, errorWords } from '../api.ts'
import { historyStore, noHistory } from '../store/history.ts'
import { saveStore } from '../store/save-state.ts'
import { designKey } from './use-design.ts'

/** How long (ms) an edit rests before it is sent, and how long until a failed save is tried again. */
const REST = 700
const RETRY = 8_000

/** Keeps the draft of the open service saved while it is edited, and sends what is left when it is closed. */
export function useAutosave(slug: string, isOpen: boolean) {
  const cache = useQueryClient()
  useEffect(() => {
    if (!isOpen) return
    const saver = createSaver(cache, slug)
    const stop = historyStore.subscribe(saver.edited)
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.isUnsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      stop()
      window.removeEventListener('beforeunload', warn)
      saver.close()
    }
  }, [cache, slug, isOpen])
}

function createSaver(cache: QueryClient, slug: string) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending = false
  let savedAt: string | undefined
  let closed = false
  const design = () => cache.getQueryData<Design>(designKey(slug))
  const isUnsaved = () => {
    const present = historyStore.get().present
    return present !== undefined && present !== design()?.package
  }
  const later = (rest: number) => {
    clearTimeout(timer)
    timer = setTimeout(send, rest)
  }
  const send = async () => {
    clearTimeout(timer)
    const present = historyStore.get().present
    const base = design()
    if (sending || !present || !base || present === base.package) return
    sending = true
    saveStore.set(() => ({ state: 'saving' }))
    try {
      const reply = await api.saveDesign({ params: { slug }, body: { revision: base.revision, package: present } })
      cache.setQueryData<Design>(designKey(slug), (old) => old && { ...old, ...reply, package: present })
      savedAt = new Date().toISOString()
      saveStore.set(() => ({ state: 'saved', at: savedAt }))
      sending = false
      if (isUnsaved() && !closed) edited()
    } catch (error) {
      sending = false
      const stale = error instanceof ApiError && error.code === 'stale-revision'
      saveStore.set(() => (stale ? { state: 'conflict' } : { state: 'failed', message: errorWords(error) }))
      if (!stale && !closed) later(RETRY)
    }
  }
  const edited = () => {
    // After a conflict nothing is sent until the person has chosen: our copy is older than the server's.
    if (saveStore.get().state === 'conflict') return
    if (!isUnsaved()) {
      clearTimeout(timer)
      if (saveStore.get().state === 'waiting') saveStore.set(() => ({ state: 'saved', at: savedAt }))
      return
    }
    if (!sending) saveStore.set(() => ({ state: 'waiting' }))
    later(REST)
  }
  const close = () => {
    closed = true
    const last = saveStore.get().state === 'conflict' ? Promise.resolve() : send()
    historyStore.set(() => noHistory)
    void last.finally(() => {
      // The next visit reads the draft afresh.
      cache.removeQueries({ queryKey: designKey(slug) })
      saveStore.set(() => ({ state: 'saved' }))
    })
  }
  return { edited, isUnsaved, close }
}
