import { isColour } from '@guildhall/look'
import { Button, TextField } from '@guildhall/ui'

type ColourFieldProps = {
  label: string
  name: string
  description: string
  value: string
  error?: string
  /** The nearest colour that would do. */
  suggestion?: string
  onChange: (colour: string) => void
}

/** A colour, typed or picked; one that text cannot be read on says so at once and offers the nearest that will do. */
export function ColourField({ label, name, description, value, error, suggestion, onChange }: ColourFieldProps) {
  const known = value.trim().toLowerCase()
  return (
    <div className="desk-colour">
      <TextField
        label={label}
        name={name}
        description={description}
        value={value}
        maxLength={7}
        onChange={onChange}
        error={error}
      />
      <input
        type="color"
        className="desk-swatch"
        aria-label={`Pick the ${label.toLowerCase()}`}
        value={isColour(known) ? known : '#000000'}
        onChange={(event) => onChange(event.target.value)}
      />
      {suggestion ? (
        <Button size="small" onPress={() => onChange(suggestion)}>
          Use {suggestion}
        </Button>
      ) : null}
    </div>
  )
}
