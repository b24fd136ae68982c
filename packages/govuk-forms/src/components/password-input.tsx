import { Button } from './button.tsx'
import { Input, type InputProps } from './input.tsx'
import { type Attributes, classes } from './parts.ts'

export type PasswordInputProps = Omit<InputProps, 'type' | 'inputMode' | 'prefix' | 'suffix' | 'inputWrapper'> & {
  showPasswordText?: string
  hidePasswordText?: string
  showPasswordAriaLabelText?: string
  hidePasswordAriaLabelText?: string
  passwordShownAnnouncementText?: string
  passwordHiddenAnnouncementText?: string
}

const keys = {
  showPasswordText: 'show-password',
  hidePasswordText: 'hide-password',
  showPasswordAriaLabelText: 'show-password-aria-label',
  hidePasswordAriaLabelText: 'hide-password-aria-label',
  passwordShownAnnouncementText: 'password-shown-announcement',
  passwordHiddenAnnouncementText: 'password-hidden-announcement',
} as const

/** A password, with a button that shows it where there is JavaScript. It may be pasted. */
export function PasswordInput(props: PasswordInputProps) {
  const { formGroup, showPasswordText = 'Show', showPasswordAriaLabelText = 'Show password' } = props
  const id = props.id || props.name
  return (
    <Input
      {...props}
      type="password"
      spellCheck={false}
      autoCapitalize="none"
      autoComplete={props.autoComplete || 'current-password'}
      classes={classes('govuk-password-input__input govuk-js-password-input-input', props.classes)}
      inputWrapper={{ classes: 'govuk-password-input__wrapper' }}
      formGroup={{
        ...formGroup,
        classes: classes('govuk-password-input', formGroup?.classes),
        attributes: { 'data-module': 'govuk-password-input', ...wordsOf(props), ...formGroup?.attributes },
        afterInput: (
          <>
            <Button
              type="button"
              classes="govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle"
              attributes={{ 'aria-controls': id, 'aria-label': showPasswordAriaLabelText, hidden: true }}
            >
              {showPasswordText}
            </Button>
            {formGroup?.afterInput}
          </>
        ),
      }}
    />
  )
}

/** The words for the script, put on the element as `data-i18n` attributes. */
function wordsOf(props: PasswordInputProps): Attributes {
  return Object.fromEntries(
    Object.entries(keys).flatMap(([option, key]) => {
      const words = props[option as keyof typeof keys]
      return words === undefined ? [] : [[`data-i18n.${key}`, words]]
    }),
  )
}
