import type { ReactNode } from 'react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { FieldFrame } from './field-frame.tsx'
import { Icon } from './icon.tsx'

/** One thing that may be chosen. */
export type Option = { id: string; title: string; description?: string; isDisabled?: boolean }

type SelectFieldProps = {
  label: ReactNode
  options: Option[]
  value: string | null
  onChange: (id: string) => void
  description?: ReactNode
  error?: string
  optional?: boolean
  placeholder?: string
  isDisabled?: boolean
  name?: string
}

/** Chooses one of many from a list that opens; for up to about five choices RadioField is easier. */
export function SelectField({
  label,
  options,
  value,
  onChange,
  description,
  error,
  optional,
  ...props
}: SelectFieldProps) {
  return (
    <Select
      {...props}
      className="gh-field"
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      selectedKey={value}
      onSelectionChange={(key) => {
        if (key !== null) onChange(String(key))
      }}
    >
      <FieldFrame label={label} description={description} error={error} optional={optional}>
        <Button className="gh-input gh-select" data-invalid={error ? true : undefined}>
          <SelectValue>{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
          <Icon name="chevron-down" />
        </Button>
      </FieldFrame>
      <Popover className="gh-popover">
        <ListBox className="gh-list" items={options}>
          {(option) => (
            <ListBoxItem
              className="gh-list-item"
              id={option.id}
              textValue={option.title}
              isDisabled={option.isDisabled}
            >
              {({ isSelected }) => (
                <>
                  <span>{option.title}</span>
                  {isSelected ? <Icon name="check" /> : null}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
