import type { AccountLetter } from '../account/queue-letter.ts'
import type { Language } from '../council/hours-in-words.ts'

type Notice = { subject: string; line: string }
/** An email that only tells what was done. */
type NoticeName = Exclude<AccountLetter, 'confirm-email'>

const en = {
  signIn: {
    subject: (council: string) => `Sign in to ${council}`,
    link: (council: string) => `Sign in to ${council}:`,
    code: (code: string) => `Or type this code: ${code}`,
    once: 'They work once, for 30 minutes. If you did not ask for this, you can ignore it.',
  },
  confirmEmail: {
    subject: (council: string) => `Your code for ${council}`,
    code: (code: string) => `Type this code to use this email address for your account: ${code}`,
    once: 'It works once, for 30 minutes. If you did not ask for this, you can ignore it.',
  },
  at: (subject: string, council: string) => `${subject} at ${council}`,
  notYou: (link: string) => `If it was not you, tell us at once: ${link}`,
  notices: {
    'email-changed': {
      subject: 'Your email address was changed',
      line: 'Your account now uses another email address. From now on we write to that one.',
    },
    'password-set': {
      subject: 'Your password was changed',
      line: 'Your account has a new password, and other devices are signed out. You can still sign in by email instead.',
    },
    'password-removed': {
      subject: 'Your password was removed',
      line: 'Your account has no password any more. You sign in by the link or code that we email you.',
    },
    'second-step-on': {
      subject: 'Two-step sign-in was turned on',
      line: 'From now on we ask for a code from your authenticator app whenever somebody signs in to your account.',
    },
    'second-step-off': {
      subject: 'Two-step sign-in was turned off',
      line: 'We no longer ask for a code from your authenticator app when somebody signs in to your account.',
    },
    'recovery-code-used': {
      subject: 'A recovery code was used',
      line: 'Somebody signed in to your account with one of your recovery codes. It does not work again.',
    },
    'account-closed': {
      subject: 'Your account was closed',
      line: 'Your account and what it kept are gone. Requests that are still open go on, and we write to you about them as before.\n\nThis is the last email about your account.',
    },
  } as Record<NoticeName, Notice>,
  news: {
    answer: {
      subject: 'We have answered your message',
      line: 'We have answered your message. Read the answer here:',
    },
    documents: {
      subject: 'We need documents from you',
      line: 'We need documents from you. See which and send them here:',
    },
    'booking-changed': {
      subject: 'Your booking has changed',
      line: 'As you asked, your booking is now on ((when)). See your request here:',
    },
    'booking-cancelled': {
      subject: 'Your booking is cancelled',
      line: 'As you asked, your booking is cancelled. See your request here:',
    },
  } as Record<string, Notice>,
}

const cy: typeof en = {
  signIn: {
    subject: (council) => `Mewngofnodi i ${council}`,
    link: (council) => `Mewngofnodwch i ${council}:`,
    code: (code) => `Neu teipiwch y cod hwn: ${code}`,
    once: 'Maent yn gweithio unwaith, am 30 munud. Os na ofynnoch am hyn, gallwch ei anwybyddu.',
  },
  confirmEmail: {
    subject: (council) => `Eich cod ar gyfer ${council}`,
    code: (code) => `Teipiwch y cod hwn i ddefnyddio’r cyfeiriad e-bost hwn ar gyfer eich cyfrif: ${code}`,
    once: 'Mae’n gweithio unwaith, am 30 munud. Os na ofynnoch am hyn, gallwch ei anwybyddu.',
  },
  at: (subject, council) => `${subject} – ${council}`,
  notYou: (link) => `Os nad chi wnaeth hyn, dywedwch wrthym ar unwaith: ${link}`,
  notices: {
    'email-changed': {
      subject: 'Newidiwyd eich cyfeiriad e-bost',
      line: 'Mae eich cyfrif bellach yn defnyddio cyfeiriad e-bost arall. O hyn ymlaen byddwn yn ysgrifennu at hwnnw.',
    },
    'password-set': {
      subject: 'Newidiwyd eich cyfrinair',
      line: 'Mae gan eich cyfrif gyfrinair newydd, ac mae dyfeisiau eraill wedi’u hallgofnodi. Gallwch fewngofnodi drwy e-bost o hyd.',
    },
    'password-removed': {
      subject: 'Tynnwyd eich cyfrinair',
      line: 'Nid oes gan eich cyfrif gyfrinair mwyach. Rydych yn mewngofnodi drwy’r ddolen neu’r cod a anfonwn atoch.',
    },
    'second-step-on': {
      subject: 'Trowyd mewngofnodi dau gam ymlaen',
      line: 'O hyn ymlaen byddwn yn gofyn am god o’ch ap dilysu pryd bynnag y bydd rhywun yn mewngofnodi i’ch cyfrif.',
    },
    'second-step-off': {
      subject: 'Diffoddwyd mewngofnodi dau gam',
      line: 'Nid ydym yn gofyn mwyach am god o’ch ap dilysu pan fydd rhywun yn mewngofnodi i’ch cyfrif.',
    },
    'recovery-code-used': {
      subject: 'Defnyddiwyd cod adfer',
      line: 'Mewngofnododd rhywun i’ch cyfrif ag un o’ch codau adfer. Nid yw’n gweithio eto.',
    },
    'account-closed': {
      subject: 'Caewyd eich cyfrif',
      line: 'Mae eich cyfrif a’r hyn yr oedd yn ei gadw wedi mynd. Mae ceisiadau sy’n dal ar agor yn mynd yn eu blaen, a byddwn yn ysgrifennu atoch amdanynt fel o’r blaen.\n\nDyma’r e-bost olaf am eich cyfrif.',
    },
  },
  news: {
    answer: {
      subject: 'Rydym wedi ateb eich neges',
      line: 'Rydym wedi ateb eich neges. Darllenwch yr ateb yma:',
    },
    documents: {
      subject: 'Mae arnom angen dogfennau gennych',
      line: 'Mae arnom angen dogfennau gennych. Gwelwch pa rai a’u hanfon yma:',
    },
    'booking-changed': {
      subject: 'Mae eich archeb wedi newid',
      line: 'Fel y gofynnoch, mae eich archeb bellach ar ((when)). Gwelwch eich cais yma:',
    },
    'booking-cancelled': {
      subject: 'Mae eich archeb wedi’i chanslo',
      line: 'Fel y gofynnoch, mae eich archeb wedi’i chanslo. Gwelwch eich cais yma:',
    },
  },
}

/** The words of the emails that the site itself writes. */
export function letterWords(language: Language): typeof en {
  return language === 'cy' ? cy : en
}
