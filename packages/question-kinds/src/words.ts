import type { FormLanguage } from '@guildhall/govuk-forms'

/** What the questions say themselves, around what a form brings along. */
const en = {
  error: 'Error:',
  postcode: 'Postcode',
  findAddress: 'Find address',
  enterManually: 'Enter address manually',
  changePostcode: 'Change postcode',
  selectAddress: 'Select an address',
  found: (count: number) => (count === 1 ? '1 address found' : `${count} addresses found`),
  notInList: 'I cannot find the address in the list',
  changeAddress: 'Change address',
  findByPostcode: 'Find an address by postcode',
  optional: (title: string) => `${title} (optional)`,
  yes: 'Yes',
  no: 'No',
  agree: 'I agree',
  dateExample: 'For example, 27 3 2027',
  birthExample: 'For example, 31 3 1980',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  noOtherTimes: 'There are no other times free at the moment.',
  noTimes: 'There are no times free at the moment. Try again later, or contact us.',
  left: (count: number) => (count === 1 ? '1 place left' : `${count} places left`),
  chosen: (what: string) => `You have chosen ${what}.`,
  keeping: (what: string, until: string) => `We are keeping ${what} for you until ${until}.`,
  added: 'You have added',
  replace: 'Choose another file to replace it.',
  remove: 'Remove',
  /** The count of characters left, where GOV.UK Frontend's own English is not wanted. */
  count: undefined as undefined | { all: string; at: string; under: string; over: string },
}

const cy: typeof en = {
  error: 'Gwall:',
  postcode: 'Cod post',
  findAddress: 'Dod o hyd i’r cyfeiriad',
  enterManually: 'Rhoi’r cyfeiriad eich hun',
  changePostcode: 'Newid y cod post',
  selectAddress: 'Dewiswch gyfeiriad',
  found: (count) => `Cyfeiriadau a ganfuwyd: ${count}`,
  notInList: 'Ni allaf ddod o hyd i’r cyfeiriad yn y rhestr',
  changeAddress: 'Newid y cyfeiriad',
  findByPostcode: 'Dod o hyd i gyfeiriad yn ôl cod post',
  optional: (title) => `${title} (dewisol)`,
  yes: 'Ie',
  no: 'Na',
  agree: 'Rwy’n cytuno',
  dateExample: 'Er enghraifft, 27 3 2027',
  birthExample: 'Er enghraifft, 31 3 1980',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  noOtherTimes: 'Nid oes amseroedd eraill ar gael ar hyn o bryd.',
  noTimes: 'Nid oes amseroedd ar gael ar hyn o bryd. Rhowch gynnig arall arni yn nes ymlaen, neu cysylltwch â ni.',
  left: (count) => `Lleoedd ar ôl: ${count}`,
  chosen: (what) => `Rydych wedi dewis ${what}.`,
  keeping: (what, until) => `Rydym yn cadw ${what} i chi tan ${until}.`,
  added: 'Rydych wedi ychwanegu',
  replace: 'Dewiswch ffeil arall i’w disodli.',
  remove: 'Tynnu',
  count: {
    all: 'Gallwch roi hyd at %{count} nod',
    at: 'Nid oes gennych unrhyw nodau ar ôl',
    under: 'Nodau ar ôl: %{count}',
    over: 'Nodau dros y terfyn: %{count}',
  },
}

const words = { en, cy }

/** The words of one language. */
export function wordsIn(language: FormLanguage = 'en'): typeof en {
  return words[language]
}
