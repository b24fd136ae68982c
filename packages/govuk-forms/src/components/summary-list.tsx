import type { ReactNode } from 'react'
import { type Attributes, classes, type Words } from './parts.ts'

export type SummaryAction = {
  href?: string
  text?: ReactNode
  /** What the action is about, for screen readers. */
  visuallyHiddenText?: string
  classes?: string
  attributes?: Attributes
}

type Actions = { items?: SummaryAction[]; classes?: string }

export type SummaryRow = {
  key: Omit<Words, 'attributes'>
  value: Omit<Words, 'attributes'>
  actions?: Actions
  classes?: string
}

export type SummaryListProps = {
  rows: (SummaryRow | false | null | undefined)[]
  card?: {
    title?: Words & { headingLevel?: number | string }
    actions?: Actions
    classes?: string
    attributes?: Attributes
  }
  classes?: string
  attributes?: Attributes
}

/** What was answered, each with a way to change it. */
export function SummaryList({ rows, card, ...rest }: SummaryListProps) {
  const someActions = rows.some((row) => row && (row.actions?.items?.length ?? 0) > 0)
  const list = (
    <dl className={classes('govuk-summary-list', rest.classes)} {...rest.attributes}>
      {rows.map((row, index) => {
        if (!row) return null
        const bare = someActions && !row.actions?.items
        return (
          <div
            key={index}
            className={classes('govuk-summary-list__row', bare && 'govuk-summary-list__row--no-actions', row.classes)}
          >
            <dt className={classes('govuk-summary-list__key', row.key.classes)}>{row.key.text}</dt>
            <dd className={classes('govuk-summary-list__value', row.value.classes)}>{row.value.text}</dd>
            {drawRowActions(row.actions, card?.title?.text)}
          </div>
        )
      })}
    </dl>
  )
  if (!card) return list
  const Heading = `h${card.title?.headingLevel || 2}` as 'h2'
  return (
    <div className={classes('govuk-summary-card', card.classes)} {...card.attributes}>
      <div className="govuk-summary-card__title-wrapper">
        {card.title && (
          <Heading className={classes('govuk-summary-card__title', card.title.classes)}>{card.title.text}</Heading>
        )}
        {drawCardActions(card.actions, card.title?.text)}
      </div>
      <div className="govuk-summary-card__content">{list}</div>
    </div>
  )
}

function drawRowActions(actions: Actions | undefined, card: ReactNode): ReactNode {
  const items = actions?.items ?? []
  if (items.length === 0) return null
  return (
    <dd className={classes('govuk-summary-list__actions', actions?.classes)}>
      {items.length === 1 ? (
        drawAction(items[0]!, card)
      ) : (
        <ul className="govuk-summary-list__actions-list">
          {items.map((action, index) => (
            <li key={index} className="govuk-summary-list__actions-list-item">
              {drawAction(action, card)}
            </li>
          ))}
        </ul>
      )}
    </dd>
  )
}

function drawCardActions(actions: Actions | undefined, card: ReactNode): ReactNode {
  const items = actions?.items ?? []
  if (items.length === 0) return null
  const className = classes('govuk-summary-card__actions', actions?.classes)
  if (items.length === 1) return <div className={className}>{drawAction(items[0]!, card)}</div>
  return (
    <ul className={className}>
      {items.map((action, index) => (
        <li key={index} className="govuk-summary-card__action">
          {drawAction(action, card)}
        </li>
      ))}
    </ul>
  )
}

function drawAction(action: SummaryAction, card: ReactNode): ReactNode {
  return (
    <a className={classes('govuk-link', action.classes)} href={action.href ?? ''} {...action.attributes}>
      {action.text}
      {(action.visuallyHiddenText || card) && (
        <span className="govuk-visually-hidden">
          {action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}
          {card && <> ({card})</>}
        </span>
      )}
    </a>
  )
}
