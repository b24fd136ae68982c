import type { OptionalEmail } from '@guildhall/casework'
import type { Language } from './languages.ts'

type Kind = { title: string; hint: string; stopTitle: string; goOnTitle: string }

const en = {
  row: 'Emails that you can do without',
  languageRow: 'Language of our emails',
  all: 'You get all of them',
  some: (kinds: string) => `You get: ${kinds}`,
  none: 'You get none of them',
  title: 'Emails from us',
  lead: 'Some emails are necessary, and we always send them: codes to sign in, that we have your request, what we decided, what we need from you, and what runs out.',
  question: 'Which other emails do you want?',
  language: 'In which language do we write to you about your account?',
  languageHint: 'About a request we write in the language that you used for its form.',
  languages: { en: 'English', cy: 'Cymraeg' },
  save: 'Save',
  kinds: {
    progress: {
      title: 'News about how your request is going',
      hint: 'You can always see it on the page of your request',
      stopTitle: 'Stop emails with news about how your requests are going?',
      goOnTitle: 'We no longer email you news about how your requests are going',
    },
    rating: {
      title: 'Invitations to rate a service',
      hint: 'One email when your request is done',
      stopTitle: 'Stop invitations to rate a service?',
      goOnTitle: 'We no longer invite you to rate a service',
    },
    reminders: {
      title: 'Reminders of a form that you put aside',
      hint: 'Seven days and one day before we delete it',
      stopTitle: 'Stop reminders of forms that you put aside?',
      goOnTitle: 'We no longer remind you of forms that you put aside',
    },
  } as Record<OptionalEmail, Kind>,
  stop: 'Stop these emails',
  stopText: 'Nothing changes about your requests. Necessary emails still come, such as what we decided.',
  again: 'Send them again',
  account: 'See all your choices in your account',
}

const cy: typeof en = {
  row: 'E-byst y gallwch wneud hebddynt',
  languageRow: 'Iaith ein he-byst',
  all: 'Rydych yn cael pob un ohonynt',
  some: (kinds) => `Rydych yn cael: ${kinds}`,
  none: 'Nid ydych yn cael yr un ohonynt',
  title: 'E-byst gennym ni',
  lead: 'Mae rhai e-byst yn angenrheidiol, a byddwn bob amser yn eu hanfon: codau i fewngofnodi, bod eich cais gennym, beth a benderfynwyd, beth sydd ei angen gennych, a beth sy’n dod i ben.',
  question: 'Pa e-byst eraill yr hoffech eu cael?',
  language: 'Ym mha iaith y byddwn yn ysgrifennu atoch am eich cyfrif?',
  languageHint: 'Am gais, byddwn yn ysgrifennu yn yr iaith a ddefnyddioch ar gyfer ei ffurflen.',
  languages: { en: 'English', cy: 'Cymraeg' },
  save: 'Cadw',
  kinds: {
    progress: {
      title: 'Newyddion am hynt eich cais',
      hint: 'Gallwch ei weld bob amser ar dudalen eich cais',
      stopTitle: 'Stopio e-byst â newyddion am hynt eich ceisiadau?',
      goOnTitle: 'Nid ydym yn anfon newyddion am hynt eich ceisiadau mwyach',
    },
    rating: {
      title: 'Gwahoddiadau i roi sgôr i wasanaeth',
      hint: 'Un e-bost pan fydd eich cais wedi’i gwblhau',
      stopTitle: 'Stopio gwahoddiadau i roi sgôr i wasanaeth?',
      goOnTitle: 'Nid ydym yn eich gwahodd i roi sgôr i wasanaeth mwyach',
    },
    reminders: {
      title: 'Nodiadau atgoffa am ffurflen a roesoch o’r neilltu',
      hint: 'Saith diwrnod ac un diwrnod cyn i ni ei dileu',
      stopTitle: 'Stopio nodiadau atgoffa am ffurflenni a roesoch o’r neilltu?',
      goOnTitle: 'Nid ydym yn eich atgoffa am ffurflenni a roesoch o’r neilltu mwyach',
    },
  },
  stop: 'Stopio’r e-byst hyn',
  stopText:
    'Nid oes dim yn newid am eich ceisiadau. Bydd e-byst angenrheidiol yn dal i ddod, megis beth a benderfynwyd.',
  again: 'Eu hanfon eto',
  account: 'Gweld eich holl ddewisiadau yn eich cyfrif',
}

/** The words about which emails somebody wants. */
export function emailTexts(language: Language): typeof en {
  return language === 'cy' ? cy : en
}
