import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

export type ButtonProps = {
  children?: ReactNode
  /** With an address it is a link that looks like a button. */
  href?: string
  type?: 'submit' | 'button' | 'reset'
  name?: string
  value?: string
  id?: string
  disabled?: boolean
  isStartButton?: boolean
  /** Stops a second click within a second, where there is JavaScript. */
  preventDoubleClick?: boolean
  classes?: string
  attributes?: Attributes
}

/** A button, or a link that looks like one. */
export function Button(props: ButtonProps) {
  const common = {
    className: classes('govuk-button', props.classes, props.isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    id: props.id,
    ...props.attributes,
  }
  const inside = (
    <>
      {/* The start button is a flex box, which would part words from markup among them. */}
      {props.isStartButton && typeof props.children !== 'string' ? <span>{props.children}</span> : props.children}
      {props.isStartButton && <StartIcon />}
    </>
  )
  if (props.href) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a link that looks like a button, as GOV.UK Frontend has it
      <a href={props.href} role="button" draggable="false" {...common}>
        {inside}
      </a>
    )
  }
  return (
    <button
      type={props.type ?? 'submit'}
      value={props.value || undefined}
      name={props.name}
      disabled={props.disabled}
      aria-disabled={props.disabled || undefined}
      data-prevent-double-click={props.preventDoubleClick}
      {...common}
    >
      {inside}
    </button>
  )
}

function StartIcon() {
  return (
    <svg
      className="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  )
}
