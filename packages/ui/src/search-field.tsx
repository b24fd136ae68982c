import { useCallback, useEffect, useRef, useState } from 'react'
import { SearchField as AriaSearchField, Button, Input, Label } from 'react-aria-components'
import { Icon } from './icon.tsx'

type SearchFieldProps = {
  label: string
  value: string
  onSearch: (words: string) => void
  placeholder?: string
  hideLabel?: boolean
}

/** Searches after Enter or a short pause in the typing (400 ms), so that each key does not ask the server. */
export function SearchField({ label, value, onSearch, placeholder, hideLabel }: SearchFieldProps) {
  const [words, setWords] = useState(value)
  const asked = useRef(value)
  const ask = useCallback(
    (next: string) => {
      if (next === asked.current) return
      asked.current = next
      onSearch(next)
    },
    [onSearch],
  )
  useEffect(() => {
    // Only a value from elsewhere (the back button) is taken over: our own comes back while the next word is being typed.
    if (value === asked.current) return
    asked.current = value
    setWords(value)
  }, [value])
  useEffect(() => {
    const pause = setTimeout(() => ask(words), 400)
    return () => clearTimeout(pause)
  }, [words, ask])
  return (
    <AriaSearchField
      className="gh-search"
      value={words}
      onChange={setWords}
      onSubmit={ask}
      onClear={() => ask('')}
      maxLength={100}
    >
      <Label className={hideLabel ? 'gh-hidden' : 'gh-label'}>{label}</Label>
      <div className="gh-search-box">
        <Icon name="search" />
        <Input className="gh-input" placeholder={placeholder} />
        <Button className="gh-button" data-variant="quiet" data-size="small" data-icon-only aria-label="Clear search">
          <Icon name="close" />
        </Button>
      </div>
    </AriaSearchField>
  )
}
