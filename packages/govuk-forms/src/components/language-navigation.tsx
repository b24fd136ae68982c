import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

export type LanguageItem = {
  text?: ReactNode
  href?: string
  /** True for the language that the page is in. */
  current?: boolean
  lang?: string
  hrefLang?: string
  dir?: string
  languageDescriptionText?: string
  classes?: string
  attributes?: Attributes
}
export type LanguageNavigationProps = {
  items: LanguageItem[]
  ariaLabel?: string
  classes?: string
  attributes?: Attributes
}

/** The languages that a page can be read in. */
export function LanguageNavigation({ items, ariaLabel = 'Language', ...rest }: LanguageNavigationProps) {
  return (
    <nav className={classes('govuk-language-navigation', rest.classes)} {...rest.attributes} aria-label={ariaLabel}>
      <ul className="govuk-language-navigation__list">
        {items.map((item, index) => (
          <li className="govuk-language-navigation__list-item" key={index}>
            {item.current || !item.href ? (
              <span
                className={classes('govuk-language-navigation__text', item.classes)}
                aria-current="true"
                lang={item.lang}
                dir={item.dir}
                {...item.attributes}
              >
                {item.text}
              </span>
            ) : (
              <a
                className={classes('govuk-language-navigation__link', item.classes)}
                href={item.href}
                rel="alternate"
                lang={item.lang}
                hrefLang={item.hrefLang || item.lang}
                dir={item.dir}
                {...item.attributes}
              >
                {item.text}
                {item.languageDescriptionText ? (
                  <span className="govuk-visually-hidden"> {item.languageDescriptionText}</span>
                ) : null}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
