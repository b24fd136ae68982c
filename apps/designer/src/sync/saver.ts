import { ApiError, type Design } from '@guildhall/api-client'
import type { QueryClient } from '@tanstack/react-query'
import { api, errorWords } from '../api.ts'
import { designKey } from '../hooks/use-design.ts'
import { grafted } from '../merge/grafted.ts'
import { placeKey, type Side } from '../merge/merge.ts'
import { placesChanged } from '../merge/touched.ts'
import { historyStore, noHistory, saidOnServer } from '../store/history.ts'
import { saveStore } from '../store/save-state.ts'
import { tellTakenIn } from '../store/taken-in.ts'
import { keepEdits, readEdits } from './kept-edits.ts'
import { takeIn } from './take-in.ts'

/** How long (ms) an edit rests before it is sent, and how long until a failed save is tried again. */
const REST = 700
const RETRY = 8_000

export type Saver = ReturnType<typeof createSaver>

/** Keeps the draft of one open service saved, and brings in what others save. `person` is whose edits this browser keeps. */
export function createSaver(cache: QueryClient, slug: string, person: string) {
  const key = `${person} ${slug}`
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
  const keep = () => {
    const base = design()
    if (base && historyStore.get().present) void keepEdits(key, { base: base.package, history: historyStore.get() })
  }
  const send = async () => {
    clearTimeout(timer)
    const sent = historyStore.get()
    const { present, said } = sent
    const base = design()
    if (sending || !present || !base || present === base.package) return
    sending = true
    keep()
    saveStore.set(() => ({ state: 'saving' }))
    try {
      const body = { revision: base.revision, package: present, ...(said.length > 0 && { done: said }) }
      const reply = await api.saveDesign({ params: { slug }, body })
      cache.setQueryData<Design>(designKey(slug), (old) => old && { ...old, ...reply, package: present })
      sending = false
      if (closed) {
        void keepEdits(key, { base: present, history: { ...sent, said: [] } })
        return
      }
      historyStore.set((history) => saidOnServer(history, said.length))
      savedAt = new Date().toISOString()
      saveStore.set(() => ({ state: 'saved', at: savedAt }))
      keep()
      if (isUnsaved()) edited()
    } catch (error) {
      sending = false
      // What was not sent when the service was closed is kept in this browser, and sent on the next visit.
      if (closed) return
      const stale = error instanceof ApiError && error.code === 'stale-revision'
      if (stale && (await catchUp())) return
      saveStore.set(() => ({ state: 'failed', message: errorWords(error) }))
      later(RETRY)
    }
  }
  /** Reads what somebody else has saved and puts the edits of this browser on top; false when it could not be read. */
  const catchUp = async (): Promise<boolean> => {
    try {
      settle(await api.readDesign({ params: { slug } }))
      return true
    } catch {
      return false
    }
  }
  const settle = (read: Design, choose?: (key: string) => Side | undefined) => {
    const base = design()
    if (!base || closed) return
    const fresh = { ...read, package: grafted(base.package, read.package) }
    const { history, collisions } = takeIn(
      historyStore.get(),
      base.package,
      fresh.package,
      (at) => choose?.(at) ?? 'theirs',
    )
    const open = collisions.filter(({ path }) => choose?.(placeKey(path)) === undefined)
    if (open.length > 0) {
      saveStore.set(() => ({ state: 'conflict', collisions, fresh: read }))
      return
    }
    const places = placesChanged(base.package, fresh.package)
    saveStore.set(() => ({ state: 'saved', at: savedAt }))
    cache.setQueryData<Design>(designKey(slug), fresh)
    historyStore.set(() => ({ ...history }))
    if (places.length > 0) tellTakenIn({ by: fresh.updatedBy, places })
  }
  /** Brings back the edits of the last visit: undo goes on where it was, and what was not saved is sent now. */
  const takeUp = async () => {
    const kept = await readEdits(key)
    const fresh = design()
    if (!kept || !fresh || closed || historyStore.get().present) return
    const now = grafted(kept.history.present ?? kept.base, fresh.package)
    // The last save got through, though this browser did not hear of it.
    const base = now === kept.history.present ? now : kept.base
    const { history, collisions } = takeIn(kept.history, base, grafted(base, now))
    if (collisions.length > 0) {
      cache.setQueryData<Design>(designKey(slug), { ...fresh, package: base })
      historyStore.set(() => kept.history)
      saveStore.set(() => ({ state: 'conflict', collisions, fresh }))
      return
    }
    const pack = grafted(history.present ?? base, fresh.package)
    cache.setQueryData<Design>(designKey(slug), { ...fresh, package: pack })
    historyStore.set(() => (history.present === pack ? { ...history, said: [] } : history))
  }
  const edited = () => {
    // While places collide nothing is sent until the person has chosen.
    if (saveStore.get().state === 'conflict') return
    if (!isUnsaved()) {
      clearTimeout(timer)
      // Undone and done again: there is nothing to tell.
      historyStore.set((history) => saidOnServer(history, history.said.length))
      if (saveStore.get().state === 'waiting') saveStore.set(() => ({ state: 'saved', at: savedAt }))
      return
    }
    if (!sending) saveStore.set(() => ({ state: 'waiting' }))
    later(REST)
  }
  /** Somebody else has saved this revision; what this browser is sending itself is no news. */
  const heardOf = (revision: number) => {
    const base = design()
    if (sending || closed || !base || revision <= base.revision || saveStore.get().state === 'conflict') return
    void catchUp()
  }
  /** Ends a collision: for each place the side whose change it keeps. */
  const choose = (sides: ReadonlyMap<string, Side>) => {
    const state = saveStore.get()
    if (state.state === 'conflict') settle(state.fresh, (at) => sides.get(at))
  }
  const close = () => {
    keep()
    closed = true
    const last = saveStore.get().state === 'conflict' ? Promise.resolve() : send()
    historyStore.set(() => noHistory)
    void last.finally(() => {
      // The next visit reads the draft afresh.
      cache.removeQueries({ queryKey: designKey(slug) })
      saveStore.set(() => ({ state: 'saved' }))
    })
  }
  return { edited, isUnsaved, heardOf, choose, takeUp, close }
}
