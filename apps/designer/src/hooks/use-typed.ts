import { useEffect, useRef, useState } from 'react'

/** How long (ms) typing rests before it becomes an edit. */
const PAUSE = 350

/**
 * The words of a field while they are typed: they become an edit after a pause or when the field is left, and only when
 * `mistake` finds nothing wrong. A change from elsewhere, such as undo, shows in the field.
 */
export function useTyped(
  value: string,
  onChange: (value: string) => void,
  mistake: (value: string) => string = () => '',
) {
  const [words, setWords] = useState(value)
  const latest = useRef({ words, value, onChange, mistake })
  latest.current = { words, value, onChange, mistake }
  useEffect(() => setWords(value), [value])
  const commit = () => {
    const now = latest.current
    if (now.words !== now.value && !now.mistake(now.words)) now.onChange(now.words)
  }
  useEffect(() => {
    if (words === latest.current.value) return
    const pause = setTimeout(commit, PAUSE)
    return () => clearTimeout(pause)
  }, [words])
  // What was typed last is not lost when the field goes away, as when another question is picked out.
  useEffect(() => commit, [])
  return { words, setWords, commit, error: mistake(words) || undefined }
}
