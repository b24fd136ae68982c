import { announcementStore } from '../store/announcement.ts'
import { useStore } from '../store/store.ts'

/** Reads out what an edit did, for those who do not see the page change. */
export function Announcer() {
  const { words, number } = useStore(announcementStore)
  return (
    <p className="gh-hidden" role="status" aria-live="polite">
      {/* A trailing space that comes and goes makes the same words news again. */}
      {words}
      {number % 2 === 0 ? '' : '\u00a0'}
    </p>
  )
}
