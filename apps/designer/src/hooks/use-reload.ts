import { useQueryClient } from '@tanstack/react-query'
import { announce } from '../store/announcement.ts'
import { historyStore, noHistory } from '../store/history.ts'
import { saveStore } from '../store/save-state.ts'
import { designKey } from './use-design.ts'

/** Drops what is not saved and reads the draft that the server has now. */
export function useReload(slug: string) {
  const cache = useQueryClient()
  return async () => {
    historyStore.set(() => noHistory)
    saveStore.set(() => ({ state: 'saved' }))
    await cache.refetchQueries({ queryKey: designKey(slug) })
    announce('Loaded the latest draft')
  }
}
