import { createStore } from './store.ts'

/** The last thing to read out; `number` tells the same words said twice apart. */
export const announcementStore = createStore<{ words: string; number: number }>({ words: '', number: 0 })

/** Has a screen reader say something when it next pauses. */
export function announce(words: string): void {
  announcementStore.set(({ number }) => ({ words, number: number + 1 }))
}
