import type { Language } from './languages.ts'

const en = {
  link: 'Print this form',
  title: (service: string) => `${service}: form to print`,
  how: 'Print this page with your browser. It is for reading through or filling in by hand: nothing is sent from here.',
  large: 'Show in large print',
  normal: 'Show in normal print',
  online: 'Fill in the form online instead',
  onlyIf: (rule: string) => `Only answer this if ${rule}.`,
  onlyIfItFits: 'Only answer this if it applies to you.',
  need: 'You must answer this',
  attach: 'Put a copy with this form.',
  slot: 'We agree a day and time with you.',
  workedOut: 'We work this out.',
  yes: 'Yes',
  no: 'No',
  again: 'Continue on another sheet if you need more room.',
  back: 'Return the form to',
}

const cy: typeof en = {
  link: 'Argraffu’r ffurflen hon',
  title: (service) => `${service}: ffurflen i’w hargraffu`,
  how: 'Argraffwch y dudalen hon â’ch porwr. Mae i’w darllen neu i’w llenwi â llaw: ni anfonir dim o’r fan hon.',
  large: 'Dangos mewn print bras',
  normal: 'Dangos mewn print arferol',
  online: 'Llenwi’r ffurflen ar-lein yn lle hynny',
  onlyIf: () => 'Atebwch hyn dim ond os yw’n berthnasol i chi.',
  onlyIfItFits: 'Atebwch hyn dim ond os yw’n berthnasol i chi.',
  need: 'Rhaid i chi ateb hyn',
  attach: 'Rhowch gopi gyda’r ffurflen hon.',
  slot: 'Byddwn yn cytuno ar ddiwrnod ac amser gyda chi.',
  workedOut: 'Byddwn ni’n cyfrifo hyn.',
  yes: 'Ie',
  no: 'Na',
  again: 'Parhewch ar ddalen arall os oes angen mwy o le arnoch.',
  back: 'Dychwelwch y ffurflen i',
}

const all: Record<Language, typeof en> = { en, cy }

/** The words of a form on paper, in a language. */
export function printTexts(language: Language): typeof en {
  return all[language]
}
