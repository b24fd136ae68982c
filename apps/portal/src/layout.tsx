import { Footer, GenericHeader, LanguageNavigation, ServiceNavigation, SkipLink } from '@guildhall/govuk-forms'
import type { ReactNode } from 'react'
import type { Shell } from './shell.ts'
import type { ShownCouncil } from './texts/council.ts'
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
        <meta name="theme-color" content={shell.council.colour} />
        <link rel="icon" href={shell.assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={shell.assets.css} />
        {shell.council.css ? <link rel="stylesheet" href={shell.council.css} /> : null}
        <script type="module" src={shell.assets.script} />
      </head>
      <body className="govuk-template__body">
        <SkipLink href="#main-content">{t.skipToContent}</SkipLink>
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
        <PageFooter shell={shell} framed={framed} />
      </body>
    </html>
  )
}

function Header({ shell, service, framed }: Pick<LayoutProps, 'shell' | 'service' | 'framed'>) {
  const t = textsIn(shell.language)
  const item = (href: string, text: string) => ({ href, text, current: shell.path === href })
  return (
    <header className="govuk-template__header" inert={framed}>
      <div className="portal-header">
        <div className="govuk-width-container portal-header__row">
          <GenericHeader logo={<Logo council={shell.council} />} containerClasses="portal-header__name" />
          <LanguageLinks shell={shell} />
        </div>
      </div>
      <ServiceNavigation
        serviceName={service?.name}
        serviceUrl={service?.href}
        ariaLabel={t.serviceInformation}
        navigationLabel={t.menu}
        collapseNavigationOnMobile={false}
        navigation={[
          item('/requests', t.myRequests),
          ...(shell.signedInAs
            ? [item('/account', t.myAccount), item('/sign-out', t.signOut)]
            : [item('/sign-in', t.signIn)]),
        ]}
      />
    </header>
  )
}

function LanguageLinks({ shell }: { shell: Shell }) {
  if (shell.path === '') return null
  const join = shell.path.includes('?') ? '&' : '?'
  return (
    <LanguageNavigation
      classes="govuk-language-navigation--inverse"
      ariaLabel={textsIn(shell.language).language}
      items={languages.map(({ code, name }) => ({
        text: name,
        lang: code,
        href: `${shell.path}${join}lang=${code}`,
        current: code === shell.language,
      }))}
    />
  )
}

/** The council's picture and name; the picture alone where it says the name. */
function Logo({ council: { name, logo } }: { council: ShownCouncil }) {
  if (!logo) {
    return (
      <>
        <Mark />
        {name}
      </>
    )
  }
  const { saysName, ...picture } = logo
  return (
    <>
      <img className="portal-logo" {...picture} alt={saysName ? name : ''} />
      {saysName ? null : name}
    </>
  )
}

function Mark() {
  return (
    <svg className="portal-mark" viewBox="0 0 34 34" aria-hidden="true" focusable="false">
      <path d="M5 6l6 5 6-8 6 8 6-5v11H5z" fill="currentColor" />
      <path d="M3 23q7-5 14 0t14 0M3 30q7-5 14 0t14 0" fill="none" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  )
}

function PageFooter({ shell, framed }: Pick<LayoutProps, 'shell' | 'framed'>) {
  const t = textsIn(shell.language)
  const { council } = shell
  const contact = council.phone ? (
    <p className="govuk-body-s portal-footer-contact">
      <strong>{t.footer.contact}:</strong> {t.callUs(council)}
      <br />
      <a className="govuk-footer__link" href={`mailto:${council.email}`}>
        {council.email}
      </a>
    </p>
  ) : null
  const words = council.footer.text ? <p className="govuk-body-s">{council.footer.text}</p> : null
  const demo = shell.demo ? <p className="govuk-body-s govuk-!-margin-bottom-0">{t.footer.demo(council.name)}</p> : null
  return (
    <footer inert={framed}>
      <Footer
        meta={{
          visuallyHiddenTitle: t.footer.links,
          items: [
            { href: '/accessibility', text: t.footer.accessibility },
            { href: '/privacy', text: t.footer.privacy },
            ...council.footer.links,
          ],
          text:
            contact || words || demo ? (
              <>
                {contact}
                {words}
                {demo}
              </>
            ) : undefined,
        }}
      />
    </footer>
  )
}
