import type { ReactNode } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { FieldFrame } from './field-frame.tsx'
import type { Option } from './select-field.tsx'

type RadioFieldProps = {
  label: ReactNode
  options: Option[]
  value: string | null
  onChange: (id: string) => void
  description?: ReactNode
  error?: string
  optional?: boolean
  isDisabled?: boolean
  name?: string
}

/** Chooses one of a few, all of them in sight. */
export function RadioField({
  label,
  options,
  value,
  onChange,
  description,
  error,
  optional,
  ...props
}: RadioFieldProps) {
  return (
    <RadioGroup
      {...props}
      className="gh-field"
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      value={value}
      onChange={onChange}
    >
      <FieldFrame label={label} description={description} error={error} optional={optional}>
        <div>
          {options.map((option) => (
            <Radio key={option.id} className="gh-choice" data-round value={option.id} isDisabled={option.isDisabled}>
              <span className="gh-choice-mark" />
              <span>
                {option.title}
                {option.description ? <span className="gh-description"> {option.description}</span> : null}
              </span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </RadioGroup>
  )
}
