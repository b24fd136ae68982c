import type { Message } from '@guildhall/schemas'
import { RadioField } from '@guildhall/ui'

const everybody = 'everybody'

const options = [
  { id: everybody, title: 'They need it: it always goes out' },
  { id: 'progress', title: 'News on the way: they may do without' },
  { id: 'rating', title: 'A request to rate: they may do without' },
]

/** Says whether residents may stop emails like this one; such an email ends with the way to do so. */
export function MessageAbout({
  about,
  onChange,
}: {
  about: Message['about']
  onChange: (about: Message['about']) => void
}) {
  return (
    <RadioField
      label="For the resident"
      description="Messages to staff always go out"
      options={options}
      value={about ?? everybody}
      onChange={(id) => onChange(id === 'progress' || id === 'rating' ? id : undefined)}
    />
  )
}
