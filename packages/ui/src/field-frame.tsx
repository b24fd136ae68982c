import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { Icon } from './icon.tsx'

type FieldFrameProps = {
  label: ReactNode
  description?: ReactNode
  error?: string
  optional?: boolean
  children: ReactNode
}

/** Puts label, description, error and control in the order in which they should be read. */
export function FieldFrame({ label, description, error, optional, children }: FieldFrameProps) {
  return (
    <>
      <Label className="gh-label">
        {label}
        {optional ? <span className="gh-optional"> (optional)</span> : null}
      </Label>
      {description ? (
        <Text slot="description" className="gh-description">
          {description}
        </Text>
      ) : null}
      <FieldMistake error={error} />
      {children}
    </>
  )
}

/** The words that say what is wrong with a field and how to mend it. */
export function FieldMistake({ error }: { error?: string }) {
  if (!error) return null
  return (
    <FieldError className="gh-error">
      <Icon name="error" />
      <span>{error}</span>
    </FieldError>
  )
}
