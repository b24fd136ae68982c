import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

type FooterLink = { text?: ReactNode; href?: string; attributes?: Attributes }
export type FooterProps = {
  /** Columns of links. */
  navigation?: { title?: ReactNode; columns?: number; width?: string; items?: FooterLink[] }[]
  /** The row of small links, and what stands under it. */
  meta?: { visuallyHiddenTitle?: string; items?: FooterLink[]; text?: ReactNode }
  containerClasses?: string
  classes?: string
  attributes?: Attributes
}

/** The end of a page, without the crown and its copyright, which are for GOV.UK alone. */
export function Footer({ navigation, meta, containerClasses, ...rest }: FooterProps) {
  return (
    <div className={classes('govuk-footer', rest.classes)} {...rest.attributes}>
      <div className={classes('govuk-width-container', containerClasses)}>
        {navigation && navigation.length > 0 ? (
          <>
            <div className="govuk-footer__navigation">
              {navigation.map((column, index) => (
                <Column key={index} {...column} />
              ))}
            </div>
            <hr className="govuk-footer__section-break" />
          </>
        ) : null}
        <div className="govuk-footer__meta">
          <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
            {meta ? <Meta {...meta} /> : null}
          </div>
        </div>
      </div>
    </div>
  )
}

function Column({ title, columns, width, items }: NonNullable<FooterProps['navigation']>[number]) {
  return (
    <div className={`govuk-footer__section govuk-grid-column-${width || 'full'}`}>
      <h2 className="govuk-footer__heading govuk-heading-m">{title}</h2>
      {items && items.length > 0 ? (
        <ul className={classes('govuk-footer__list', !!columns && `govuk-footer__list--columns-${columns}`)}>
          {items
            .filter(({ href, text }) => href && text)
            .map(({ text, href, attributes }, index) => (
              <li className="govuk-footer__list-item" key={index}>
                <a className="govuk-footer__link" href={href} {...attributes}>
                  {text}
                </a>
              </li>
            ))}
        </ul>
      ) : null}
    </div>
  )
}

function Meta({ visuallyHiddenTitle, items, text }: NonNullable<FooterProps['meta']>) {
  return (
    <>
      <h2 className="govuk-visually-hidden">{visuallyHiddenTitle || 'Support links'}</h2>
      {items && items.length > 0 ? (
        <ul className="govuk-footer__inline-list">
          {items.map((item, index) => (
            <li className="govuk-footer__inline-list-item" key={index}>
              <a className="govuk-footer__link" href={item.href} {...item.attributes}>
                {item.text}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {text ? <div className="govuk-footer__meta-custom">{text}</div> : null}
    </>
  )
}
