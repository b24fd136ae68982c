import type { ReactNode } from 'react'
import type { Shell } from './shell.ts'
import { textsIn } from './texts/languages.ts'

type LayoutProps = {
  shell: Shell
  title: string
  /** True when the page shows errors; the title then says so first. */
  failed?: boolean
  /** The service that the page belongs to; it stands in the navigation bar and in the title. */
  service?: { name: string; href: string }
  /** Stands above the main heading: a back link or breadcrumbs. */
  before?: ReactNode
  /** Full-width band at the top of the main content. */
  hero?: ReactNode
  /** True in the designer's frame: what leads away from the page is drawn but cannot be used. */
  framed?: boolean
  children?: ReactNode
}

const languages = [
  { code: 'en', name: 'English' },
  { code: 'cy', name: 'Cymraeg' },
] as const

/** The frame of every page of the portal: head, header, main content and footer. */
export function Layout({ shell, title, failed, service, before, hero, framed, children }: LayoutProps) {
  const t = textsIn(shell.language)
  const parts = [title, service?.name, shell.council.name].filter(
    (part, index, all) => part && all.indexOf(part) === index,
  )
  return (
    <html lang={shell.language} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <title>{`${failed ? t.errorPrefix : ''}${parts.join(' – ')}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#0b4f5c" />
        <link rel="icon" href={shell.assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={shell.assets.css} />
        <script type="module" src={shell.assets.script} />
      </head>
      <body className="govuk-template__body">
        <a href="#main-content" className="govuk-skip-link" data-module="govuk-skip-link">
          {t.skipToContent}
        </a>
        <Header shell={shell} service={service} framed={framed} />
        {hero ? (
          <main id="main-content">
            {hero}
            <div className="govuk-width-container">
              <div className="govuk-main-wrapper">{children}</div>
            </div>
          </main>
        ) : (
          <div className="govuk-width-container">
            {before}
            <main className="govuk-main-wrapper" id="main-content">
              {children}
            </main>
          </div>
        )}
        <Footer shell={shell} framed={framed} />
      </body>
    </html>
  )
}

function Header({ shell, service, framed }: Pick<LayoutProps, 'shell' | 'service' | 'framed'>) {
  const t = textsIn(shell.language)
  return (
    <header className="govuk-template__header" inert={framed}>
      <div className="portal-header">
        <div className="govuk-width-container portal-header__row">
          <div className="govuk-generic-header">
            <div className="govuk-generic-header__logo">
              <a href="/" className="govuk-generic-header__homepage-link">
                <Mark />
                {shell.council.name}
              </a>
            </div>
          </div>
          <LanguageLinks shell={shell} />
        </div>
      </div>
      <div className="govuk-service-navigation">
        <div className="govuk-width-container">
          <div className="govuk-service-navigation__container">
            {service ? (
              <span className="govuk-service-navigation__service-name">
                <a href={service.href} className="govuk-service-navigation__link">
                  {service.name}
                </a>
              </span>
            ) : null}
            <nav aria-label={t.menu} className="govuk-service-navigation__wrapper">
              <ul className="govuk-service-navigation__list">
                <NavigationItem href="/requests" text={t.myRequests} path={shell.path} />
                {shell.signedInAs ? (
                  <NavigationItem href="/sign-out" text={t.signOut} path={shell.path} />
                ) : (
                  <NavigationItem href="/sign-in" text={t.signIn} path={shell.path} />
                )}
              </ul>
            </nav>
          </div>
        </div>
      </div>
    </header>
  )
}

function NavigationItem({ href, text, path }: { href: string; text: string; path: string }) {
  const active = path === href
  return (
    <li className={`govuk-service-navigation__item${active ? ' govuk-service-navigation__item--active' : ''}`}>
      <a className="govuk-service-navigation__link" href={href} aria-current={active ? 'page' : undefined}>
        {active ? <strong className="govuk-service-navigation__active-fallback">{text}</strong> : text}
      </a>
    </li>
  )
}

function LanguageLinks({ shell }: { shell: Shell }) {
  if (shell.path === '') return null
  const t = textsIn(shell.language)
  const join = shell.path.includes('?') ? '&' : '?'
  return (
    <nav className="govuk-language-navigation govuk-language-navigation--inverse" aria-label={t.language}>
      <ul className="govuk-language-navigation__list">
        {languages.map(({ code, name }) => (
          <li className="govuk-language-navigation__list-item" key={code}>
            {code === shell.language ? (
              <span className="govuk-language-navigation__text" aria-current="true" lang={code}>
                {name}
              </span>
            ) : (
              <a
                className="govuk-language-navigation__link"
                href={`${shell.path}${join}lang=${code}`}
                rel="alternate"
                lang={code}
                hrefLang={code}
              >
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Mark() {
  return (
    <svg className="portal-mark" viewBox="0 0 34 34" aria-hidden="true" focusable="false">
      <path d="M5 6l6 5 6-8 6 8 6-5v11H5z" fill="#fff" />
      <path d="M3 23q7-5 14 0t14 0M3 30q7-5 14 0t14 0" fill="none" stroke="#fff" strokeWidth="2.5" />
    </svg>
  )
}

function Footer({ shell, framed }: Pick<LayoutProps, 'shell' | 'framed'>) {
  const t = textsIn(shell.language)
  const { council } = shell
  return (
    <footer className="govuk-footer" inert={framed}>
      <div className="govuk-width-container">
        <div className="govuk-footer__meta">
          <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
            <h2 className="govuk-visually-hidden">{t.footer.links}</h2>
            {council.phone ? (
              <p className="govuk-body-s portal-footer-contact">
                <strong>{t.footer.contact}:</strong> {t.callUs(council)}
                <br />
                <a className="govuk-footer__link" href={`mailto:${council.email}`}>
                  {council.email}
                </a>
              </p>
            ) : null}
            <ul className="govuk-footer__inline-list">
              <li className="govuk-footer__inline-list-item">
                <a className="govuk-footer__link" href="/accessibility">
                  {t.footer.accessibility}
                </a>
              </li>
              <li className="govuk-footer__inline-list-item">
                <a className="govuk-footer__link" href="/privacy">
                  {t.footer.privacy}
                </a>
              </li>
            </ul>
            {shell.demo ? <p className="govuk-body-s govuk-!-margin-bottom-0">{t.footer.demo(council.name)}</p> : null}
          </div>
        </div>
      </div>
    </footer>
  )
}
