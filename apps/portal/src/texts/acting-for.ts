import type { Language } from './languages.ts'

const en = {
  heading: 'People and organisations you act for',
  none: 'If you fill in forms for somebody else, or for a business or club, add them here. Forms then ask you who they are for.',
  addPerson: 'Add a person',
  addOrganisation: 'Add an organisation',
  titles: { person: 'Add a person you act for', organisation: 'Add an organisation you act for' },
  names: { person: 'Full name', organisation: 'Name of the organisation' },
  roles: { person: 'What you are to them', organisation: 'What you are there' },
  roleHints: {
    person: 'For example, parent, carer or neighbour',
    organisation: 'For example, owner, treasurer or agent',
  },
  number: 'Registered number (optional)',
  numberHint: 'A company or charity number, if it has one',
  save: 'Save',
  errors: {
    name: { empty: 'Enter a name', long: 'Name must be 200 characters or less' },
    role: { empty: 'Enter what you are to them', long: 'What you are to them must be 100 characters or less' },
    number: { format: 'Registered number must be 2 to 20 letters and numbers' },
    full: 'You can keep twenty – remove one first',
  },
  ask: 'Who is this for?',
  askHint: 'You can add others in your account',
  myself: 'Myself',
  choose: 'Select who this is for',
  of: (role: string, number?: string) => (number ? `${role}, registered number ${number}` : role),
  label: 'For',
  labelMyself: 'Yourself',
  goOn: 'Continue',
}

const cy: typeof en = {
  heading: 'Pobl a sefydliadau rydych yn gweithredu ar eu rhan',
  none: 'Os ydych yn llenwi ffurflenni dros rywun arall, neu dros fusnes neu glwb, ychwanegwch nhw yma. Yna bydd ffurflenni’n gofyn i chi ar gyfer pwy y maent.',
  addPerson: 'Ychwanegu person',
  addOrganisation: 'Ychwanegu sefydliad',
  titles: {
    person: 'Ychwanegu person rydych yn gweithredu ar ei ran',
    organisation: 'Ychwanegu sefydliad rydych yn gweithredu ar ei ran',
  },
  names: { person: 'Enw llawn', organisation: 'Enw’r sefydliad' },
  roles: { person: 'Beth ydych chi iddynt', organisation: 'Beth ydych chi yno' },
  roleHints: {
    person: 'Er enghraifft, rhiant, gofalwr neu gymydog',
    organisation: 'Er enghraifft, perchennog, trysorydd neu asiant',
  },
  number: 'Rhif cofrestredig (dewisol)',
  numberHint: 'Rhif cwmni neu elusen, os oes ganddo un',
  save: 'Cadw',
  errors: {
    name: { empty: 'Rhowch enw', long: 'Rhaid i’r enw fod yn 200 nod neu lai' },
    role: {
      empty: 'Rhowch beth ydych chi iddynt',
      long: 'Rhaid i’r hyn ydych chi iddynt fod yn 100 nod neu lai',
    },
    number: { format: 'Rhaid i’r rhif cofrestredig fod yn 2 i 20 o lythrennau a rhifau' },
    full: 'Gallwch gadw ugain – dilëwch un yn gyntaf',
  },
  ask: 'Ar gyfer pwy mae hyn?',
  askHint: 'Gallwch ychwanegu eraill yn eich cyfrif',
  myself: 'Fi fy hun',
  choose: 'Dewiswch ar gyfer pwy mae hyn',
  of: (role, number) => (number ? `${role}, rhif cofrestredig ${number}` : role),
  label: 'Ar gyfer',
  labelMyself: 'Chi eich hun',
  goOn: 'Parhau',
}

/** The words about whom a resident acts for. */
export function actingForTexts(language: Language): typeof en {
  return language === 'cy' ? cy : en
}
