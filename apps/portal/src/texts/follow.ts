import type { Language } from './languages.ts'

/** The words about following one request without an account. */
const en = {
  link: 'See one request without an account',
  linkLead: 'You need its reference. We email a code to the address that you gave with it.',
  title: 'See your request',
  lead: 'Enter the reference of your request. We email a code to the address that you gave with it. You do not need an account.',
  reference: 'Reference',
  referenceHint: 'It stands in our emails and begins with letters, like BWC-7K2M-94QX',
  enterReference: 'Enter the reference of your request',
  wrongReference: 'Enter the reference as it stands in our email, like BWC-7K2M-94QX',
  send: 'Email me a code',
  sentTitle: 'Check your email',
  sentText: (reference: string) =>
    `If there is a request ${reference} with an email address, a message with a 6-digit code is on its way to that address. The code works for 30 minutes.`,
  show: 'Show my request',
  while: 'You then see this request on this device for 2 hours.',
  again: 'Ask for a new code',
  tooMany: 'A code was asked for too often. Wait 15 minutes, then try again.',
  tooManyCodes: 'Too many codes were tried. Wait 15 minutes, then ask for a new one.',
  signIn: 'Sign in to see all your requests',
  noAccount: 'Or see this one request without an account, with a code that we email to you.',
}

const cy: typeof en = {
  link: 'Gweld un cais heb gyfrif',
  linkLead: 'Bydd angen ei gyfeirnod arnoch. Byddwn yn e-bostio cod i’r cyfeiriad a roesoch gydag ef.',
  title: 'Gweld eich cais',
  lead: 'Rhowch gyfeirnod eich cais. Byddwn yn e-bostio cod i’r cyfeiriad a roesoch gydag ef. Nid oes angen cyfrif arnoch.',
  reference: 'Cyfeirnod',
  referenceHint: 'Mae yn ein negeseuon e-bost ac yn dechrau â llythrennau, fel BWC-7K2M-94QX',
  enterReference: 'Rhowch gyfeirnod eich cais',
  wrongReference: 'Rhowch y cyfeirnod fel y mae yn ein neges e-bost, fel BWC-7K2M-94QX',
  send: 'Anfon cod ataf drwy e-bost',
  sentTitle: 'Edrychwch ar eich e-bost',
  sentText: (reference) =>
    `Os oes cais ${reference} â chyfeiriad e-bost, mae neges â chod 6 digid ar ei ffordd i’r cyfeiriad hwnnw. Mae’r cod yn gweithio am 30 munud.`,
  show: 'Dangos fy nghais',
  while: 'Byddwch wedyn yn gweld y cais hwn ar y ddyfais hon am 2 awr.',
  again: 'Gofyn am god newydd',
  tooMany: 'Gofynnwyd am god yn rhy aml. Arhoswch 15 munud, yna rhowch gynnig arall arni.',
  tooManyCodes: 'Rhoddwyd cynnig ar ormod o godau. Arhoswch 15 munud, yna gofynnwch am un newydd.',
  signIn: 'Mewngofnodi i weld eich holl geisiadau',
  noAccount: 'Neu gwelwch yr un cais hwn heb gyfrif, â chod y byddwn yn ei e-bostio atoch.',
}

const all: Record<Language, typeof en> = { en, cy }

/** The words about following one request, in a language. */
export function followTexts(language: Language): typeof en {
  return all[language]
}
