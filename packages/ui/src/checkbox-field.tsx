import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components'
import { Icon } from './icon.tsx'

type CheckboxFieldProps = {
  label: ReactNode
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  description?: ReactNode
  isDisabled?: boolean
  name?: string
}

/** Says yes or no to one thing. */
export function CheckboxField({ label, description, ...props }: CheckboxFieldProps) {
  return (
    <Checkbox {...props} className="gh-choice">
      <span className="gh-choice-mark">
        <Icon name="check" />
      </span>
      <span>
        {label}
        {description ? <span className="gh-description"> {description}</span> : null}
      </span>
    </Checkbox>
  )
}
