import type { Language } from './languages.ts'

const en = {
  title: 'Preview',
  text: 'Text on a page looks like this, and may have',
  link: 'a link in it',
  button: 'Continue',
  other: 'Another way',
}

const cy: typeof en = {
  title: 'Rhagolwg',
  text: 'Dyma sut mae testun yn edrych ar dudalen, a gall gynnwys',
  link: 'dolen',
  button: 'Parhau',
  other: 'Ffordd arall',
}

/** The words of the page that shows a council's look before it is saved. */
export function lookTexts(language: Language): typeof en {
  return language === 'cy' ? cy : en
}
