import { plain } from '@guildhall/case-words'

/** What an email about a form that was put aside says of it. */
export type SavedDraftFacts = { service: string; council: string; link: string; until: string; inAccount: boolean }

const en = {
  savedSubject: ({ service }: SavedDraftFacts) => `Continue your form: ${service}`,
  remindSubject: ({ service, until }: SavedDraftFacts) => `Your form is deleted after ${until}: ${service}`,
  saved: ({ service }: SavedDraftFacts) => `You have put your form aside: ${service}. Nothing has been sent to us yet.`,
  remind: ({ service, until }: SavedDraftFacts) =>
    `You have not sent your form yet: ${service}. We keep what you entered until ${until}, then we delete it.`,
  link: 'Continue your form here:',
  account: 'Sign in to continue or to delete your form:',
  until: ({ until }: SavedDraftFacts) =>
    `This link works until ${until}. Do not pass it on: it opens what you entered.`,
  ignore: 'If you no longer need the form, you do not have to do anything.',
}

const cy: typeof en = {
  savedSubject: ({ service }) => `Parhau â'ch ffurflen: ${service}`,
  remindSubject: ({ service, until }) => `Caiff eich ffurflen ei dileu ar ôl ${until}: ${service}`,
  saved: ({ service }) => `Rydych wedi rhoi eich ffurflen o'r neilltu: ${service}. Nid oes dim wedi'i anfon atom eto.`,
  remind: ({ service, until }) =>
    `Nid ydych wedi anfon eich ffurflen eto: ${service}. Byddwn yn cadw'r hyn a roesoch tan ${until}, yna byddwn yn ei ddileu.`,
  link: "Parhewch â'ch ffurflen yma:",
  account: "Mewngofnodwch i barhau â'ch ffurflen neu i'w dileu:",
  until: ({ until }) => `Mae'r ddolen hon yn gweithio tan ${until}. Peidiwch â'i rhannu: mae'n agor yr hyn a roesoch.`,
  ignore: 'Os nad oes angen y ffurflen arnoch mwyach, does dim rhaid i chi wneud dim.',
}

/** The email that brings the link to a form that was put aside, or reminds of it. */
export function savedDraftMail(
  about: 'saved' | 'reminder',
  language: string,
  given: SavedDraftFacts,
): { subject: string; body: string } {
  const t = language === 'cy' ? cy : en
  const facts = { ...given, service: plain(given.service) }
  const lines = [
    about === 'saved' ? t.saved(facts) : t.remind(facts),
    facts.inAccount ? t.account : t.link,
    facts.link,
    ...(facts.inAccount ? [] : [t.until(facts)]),
    t.ignore,
    facts.council,
  ]
  return { subject: about === 'saved' ? t.savedSubject(facts) : t.remindSubject(facts), body: lines.join('\n\n') }
}
