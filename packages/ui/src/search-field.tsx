import { useEffect, useState } from 'react'
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
  useEffect(() => setWords(value), [value])
  useEffect(() => {
    if (words === value) return
    const pause = setTimeout(() => onSearch(words), 400)
    return () => clearTimeout(pause)
  }, [words, value, onSearch])
  return (
    <AriaSearchField
      className="gh-search"
      value={words}
      onChange={setWords}
      onSubmit={onSearch}
      onClear={() => onSearch('')}
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
