import type { Language } from './languages.ts'

/** The words about coming back to a form later. */
const en = {
  button: 'Save and come back later',
  title: 'Save your form and come back later',
  left: (page: string) =>
    `What you typed on “${page}” is not complete, so we did not keep that page. We will ask you for it again.`,
  keptFor: 'We keep what you have entered for 28 days. Nothing is sent to us until you send the form.',
  byEmail: 'We email you a link that brings you back to your form. Anybody who has the link can open it.',
  email: 'Email address',
  emailHint: 'We use it for this link, and to remind you 7 days and 1 day before we delete your form',
  send: 'Email me the link',
  tooMany: 'You have asked for too many emails. Wait 15 minutes, then try again.',
  orSignIn: 'Do you have an account?',
  signIn: 'Sign in and keep the form in your account',
  inAccount: (email: string) =>
    `We keep your form in your account (${email}). You find it under “My requests”. We remind you by email 7 days and 1 day before we delete it.`,
  save: 'Save to my account',
  goOn: 'Go on with the form',
  viaRequest: (reference: string) =>
    `What you have entered is kept. To go on, come back through your request ${reference}.`,
  toRequest: 'Go to your request',
  savedTitle: 'Your form is saved',
  sentTo: (email: string) =>
    `We are sending the link to ${email}. It can take a few minutes. Look in your spam folder too.`,
  until: (date: string) => `You can come back until ${date}. Then we delete what you entered.`,
  under: 'You find your form under “My requests”.',
  wrongAddress: 'The address is wrong? Save again with another one: the first link then no longer works.',
  again: 'Save again',
  linkTitle: 'Continue your form',
  linkText:
    'Select the button to open your form on this device. On a device that had it open before, use the link again.',
  open: 'Open my form',
  sentTitle: 'You have already sent this form',
  sentText: 'There is nothing left to fill in. Sign in with the email address you gave us to see your request.',
  overTitle: 'This form is no longer here',
  overText:
    'It was kept for 28 days and then deleted, it was thrown away, or a newer link was sent. You can begin again.',
  returnTitle: 'Welcome back',
  returnText: 'Your answers are as you left them.',
  changed: 'What is different now',
  slot: (when: string) => `We could not keep your time any longer: ${when}. You choose a day and time again.`,
  file: (title: string) => `Your file is no longer there (${title}). You add it again.`,
  price: (kept: string, now: string) =>
    `The price has changed to ${now} since you began. For this form you still pay ${kept}.`,
  closed: 'The service is no longer offered to others. You can still send the form that you have begun.',
  continue: 'Continue',
  drafts: 'Forms you have not sent yet',
  started: (date: string) => `Started on ${date}`,
  keptUntil: (date: string) => `Kept until ${date}`,
  remove: 'Delete',
  deleteTitle: 'Do you want to delete this form?',
  deleteText: 'What you entered and the files you added are deleted. This cannot be undone.',
  deleteYes: 'Delete the form',
  deleteNo: 'Keep the form',
}

const cy: typeof en = {
  button: 'Cadw a dod yn ôl wedyn',
  title: 'Cadw eich ffurflen a dod yn ôl wedyn',
  left: (page) =>
    `Nid yw’r hyn a deipioch ar “${page}” yn gyflawn, felly ni chadwyd y dudalen honno. Byddwn yn gofyn amdani eto.`,
  keptFor: 'Rydym yn cadw’r hyn a roesoch am 28 diwrnod. Ni anfonir dim atom nes i chi anfon y ffurflen.',
  byEmail:
    'Byddwn yn anfon dolen atoch drwy e-bost sy’n dod â chi yn ôl at eich ffurflen. Gall unrhyw un sydd â’r ddolen ei hagor.',
  email: 'Cyfeiriad e-bost',
  emailHint:
    'Rydym yn ei ddefnyddio ar gyfer y ddolen hon, ac i’ch atgoffa 7 diwrnod ac 1 diwrnod cyn dileu eich ffurflen',
  send: 'Anfonwch y ddolen ataf',
  tooMany: 'Rydych wedi gofyn am ormod o negeseuon e-bost. Arhoswch 15 munud, yna rhowch gynnig arall arni.',
  orSignIn: 'Oes gennych gyfrif?',
  signIn: 'Mewngofnodi a chadw’r ffurflen yn eich cyfrif',
  inAccount: (email) =>
    `Rydym yn cadw eich ffurflen yn eich cyfrif (${email}). Mae o dan “Fy ngheisiadau”. Byddwn yn eich atgoffa drwy e-bost 7 diwrnod ac 1 diwrnod cyn ei dileu.`,
  save: 'Cadw yn fy nghyfrif',
  goOn: 'Mynd ymlaen â’r ffurflen',
  viaRequest: (reference) => `Mae’r hyn a roesoch wedi’i gadw. I fynd ymlaen, dewch yn ôl drwy eich cais ${reference}.`,
  toRequest: 'Mynd i’ch cais',
  savedTitle: 'Mae eich ffurflen wedi’i chadw',
  sentTo: (email) =>
    `Rydym yn anfon y ddolen i ${email}. Gall gymryd ychydig funudau. Edrychwch yn eich ffolder sbam hefyd.`,
  until: (date) => `Gallwch ddod yn ôl tan ${date}. Yna byddwn yn dileu’r hyn a roesoch.`,
  under: 'Mae eich ffurflen o dan “Fy ngheisiadau”.',
  wrongAddress: 'Ydy’r cyfeiriad yn anghywir? Cadwch eto gydag un arall: ni fydd y ddolen gyntaf yn gweithio wedyn.',
  again: 'Cadw eto',
  linkTitle: 'Parhau â’ch ffurflen',
  linkText:
    'Dewiswch y botwm i agor eich ffurflen ar y ddyfais hon. Ar ddyfais a oedd â hi ar agor o’r blaen, defnyddiwch y ddolen eto.',
  open: 'Agor fy ffurflen',
  sentTitle: 'Rydych eisoes wedi anfon y ffurflen hon',
  sentText: 'Nid oes dim ar ôl i’w lenwi. Mewngofnodwch â’r cyfeiriad e-bost a roesoch i weld eich cais.',
  overTitle: 'Nid yw’r ffurflen hon yma mwyach',
  overText:
    'Cafodd ei chadw am 28 diwrnod ac yna ei dileu, cafodd ei thaflu, neu anfonwyd dolen newydd. Gallwch ddechrau eto.',
  returnTitle: 'Croeso’n ôl',
  returnText: 'Mae eich atebion fel y gadawsoch nhw.',
  changed: 'Beth sy’n wahanol nawr',
  slot: (when) => `Ni allem gadw eich amser yn hirach: ${when}. Byddwch yn dewis diwrnod ac amser eto.`,
  file: (title) => `Nid yw eich ffeil yno mwyach (${title}). Byddwch yn ei hychwanegu eto.`,
  price: (kept, now) =>
    `Mae’r pris wedi newid i ${now} ers i chi ddechrau. Ar gyfer y ffurflen hon rydych yn talu ${kept} o hyd.`,
  closed: 'Ni chynigir y gwasanaeth i eraill mwyach. Gallwch anfon y ffurflen a ddechreuoch o hyd.',
  continue: 'Parhau',
  drafts: 'Ffurflenni nad ydych wedi’u hanfon eto',
  started: (date) => `Dechreuwyd ar ${date}`,
  keptUntil: (date) => `Cedwir tan ${date}`,
  remove: 'Dileu',
  deleteTitle: 'Ydych chi am ddileu’r ffurflen hon?',
  deleteText: 'Caiff yr hyn a roesoch a’r ffeiliau a ychwanegoch eu dileu. Ni ellir dadwneud hyn.',
  deleteYes: 'Dileu’r ffurflen',
  deleteNo: 'Cadw’r ffurflen',
}

const all: Record<Language, typeof en> = { en, cy }

/** The words about coming back to a form, in a language. */
export function laterTexts(language: Language): typeof en {
  return all[language]
}
