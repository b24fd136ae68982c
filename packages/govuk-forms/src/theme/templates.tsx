import {
  type ArrayFieldItemTemplateProps,
  type ArrayFieldTemplateProps,
  canExpand,
  type ErrorListProps,
  type FieldErrorProps,
  type FieldTemplateProps,
  getUiOptions,
  type MultiSchemaFieldTemplateProps,
  type ObjectFieldTemplateProps,
} from '@rjsf/utils'
import type { ReactNode } from 'react'
import { Button } from '../components/button.tsx'
import { ErrorMessage } from '../components/error-message.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { Fieldset } from '../components/fieldset.tsx'
import { Hint } from '../components/hint.tsx'
import { idList } from '../components/parts.ts'
import { askedOf } from './question-context.ts'

/** A field as its widget draws it: the widget has label, hint and error in it. */
export function FieldTemplate({ hidden, children }: FieldTemplateProps) {
  return hidden ? <div hidden>{children}</div> : children
}

/** The parts of an object under its legend; the page itself has none. */
export function ObjectFieldTemplate(props: ObjectFieldTemplateProps) {
  const { fieldPathId, title, properties, registry, schema, uiSchema, formData } = props
  const id = fieldPathId.$id
  const content = (
    <>
      {properties.map(({ content }) => content)}
      {canExpand(schema, uiSchema, formData) && !props.readonly && (
        <Button
          name="_action"
          value={`add:${id}`}
          classes="govuk-button--secondary"
          attributes={{ onClick: props.onAddProperty }}
        >
          Add another
        </Button>
      )}
    </>
  )
  const asked = askedOf(registry.formContext, id, props.required)
  const isPage = fieldPathId.path.length === 0 && !asked.isQuestion
  if (isPage || title === '') return content
  return (
    <Group
      id={id}
      title={title}
      description={props.description}
      required={asked.required}
      errors={own(props.errorSchema)}
      heading={asked.heading}
    >
      {content}
    </Group>
  )
}

/** The items of a list, with buttons that post an action where there is no script. */
export function ArrayFieldTemplate(props: ArrayFieldTemplateProps) {
  const { fieldPathId, title, items, uiSchema, schema, registry } = props
  const id = fieldPathId.$id
  const options = getUiOptions(uiSchema)
  const asked = askedOf(registry.formContext, id, props.required)
  return (
    <Group
      id={id}
      title={options.title || title}
      description={options.description || schema.description}
      required={asked.required}
      errors={props.rawErrors}
      heading={asked.heading}
    >
      {items}
      {props.canAdd && !props.readonly && (
        <Button
          name="_action"
          value={`add:${id}`}
          classes="govuk-button--secondary"
          attributes={{ onClick: props.onAddClick }}
        >
          {items.length === 0 ? 'Add' : 'Add another'}
        </Button>
      )}
    </Group>
  )
}

/** One item of a list. */
export function ArrayFieldItemTemplate({ children, buttonsProps, index, readonly }: ArrayFieldItemTemplateProps) {
  return (
    <div className="govuk-form-group">
      {children}
      {buttonsProps.hasRemove && !readonly && (
        <Button
          name="_action"
          value={`remove:${buttonsProps.fieldPathId.$id}`}
          classes="govuk-button--secondary"
          attributes={{ onClick: buttonsProps.onRemoveItem }}
        >
          Remove <span className="govuk-visually-hidden">item {index + 1}</span>
        </Button>
      )}
    </div>
  )
}

/** The choice between schemas, then the chosen one. */
export function MultiSchemaFieldTemplate({ selector, optionSchemaField }: MultiSchemaFieldTemplateProps) {
  return (
    <>
      {selector}
      {optionSchemaField}
    </>
  )
}

/** Every error of the page, each with a link to its field. */
export function ErrorListTemplate({ errors }: ErrorListProps) {
  return (
    <ErrorSummary
      errorList={errors.map(({ message, stack, property }) => ({ text: message ?? stack, href: linkOf(property) }))}
    />
  )
}

/** Nothing: widgets say their own errors, groups theirs. */
export function FieldErrorTemplate(_props: FieldErrorProps) {
  return null
}

function linkOf(property: string | undefined): string | undefined {
  return property === undefined ? undefined : `#root${property.replace(/\[(\d+)\]/g, '_$1').replaceAll('.', '_')}`
}

function own(errors: unknown): string[] | undefined {
  return (errors as { __errors?: string[] } | undefined)?.__errors
}

type GroupProps = {
  id: string
  title: string
  description?: ReactNode
  required: boolean
  errors?: string[]
  heading: boolean
  children: ReactNode
}

function Group({ id, title, description, required, errors, heading, children }: GroupProps) {
  const message = errors?.[0]
  const text = required ? title : `${title} (optional)`
  return (
    <div className={message ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'} id={id}>
      <Fieldset
        legend={{
          text,
          classes: heading ? 'govuk-fieldset__legend--l' : 'govuk-fieldset__legend--m',
          isPageHeading: heading,
        }}
        describedBy={idList(description ? `${id}-hint` : undefined, message && `${id}-error`)}
      >
        {description && <Hint id={`${id}-hint`}>{description}</Hint>}
        {message && <ErrorMessage id={`${id}-error`}>{message}</ErrorMessage>}
        {children}
      </Fieldset>
    </div>
  )
}
