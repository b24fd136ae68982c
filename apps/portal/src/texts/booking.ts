import type { Language } from './languages.ts'

/** The words about changing or cancelling a booking. */
const en = {
  link: 'Change or cancel your booking',
  canUntil: (until: string) => `You can change or cancel your booking until ${until}.`,
  title: 'Change your booking',
  now: (when: string) => `Your booking is on ${when}.`,
  until: (until: string) => `You can change or cancel it until ${until}.`,
  kept: 'We keep your booking until you have chosen another time.',
  choose: 'When do you want it instead?',
  none: 'There is no other free time at the moment. Your booking stays as it is.',
  left: (count: number) => (count === 1 ? '1 place left' : `${count} places left`),
  send: 'Change my booking',
  select: 'Select a day and time',
  gone: 'That time has just been taken. Your booking is as it was – choose another time',
  keep: 'Keep my booking as it is',
  cancelLink: 'Cancel the booking instead',
  changedTitle: 'Your booking is changed',
  tellsYou: 'We are sending you an email about it.',
  lateTitle: 'This booking cannot be changed',
  late: 'It is too late, or the request is closed. Contact us if you cannot keep it.',
  cancelTitle: 'Do you want to cancel your booking?',
  cancelLead: 'If you cancel:',
  givenBack: (when: string) => `your time on ${when} goes to others`,
  closes: (service: string) => `your request for ${service} is closed`,
  notPaid: 'you do not have to pay anything',
  refund: {
    'given-back': (amount: string) => `we give back the ${amount} that you paid`,
    kept: (amount: string) => `you do not get back the ${amount} that you paid`,
    'looked-at': (amount: string) => `we look at whether the ${amount} that you paid is given back, and tell you`,
  },
  cancelSend: 'Cancel my booking',
  cancelledTitle: 'Your booking is cancelled',
}

const cy: typeof en = {
  link: 'Newid neu ganslo eich archeb',
  canUntil: (until) => `Gallwch newid neu ganslo eich archeb tan ${until}.`,
  title: 'Newid eich archeb',
  now: (when) => `Mae eich archeb ar ${when}.`,
  until: (until) => `Gallwch ei newid neu ei chanslo tan ${until}.`,
  kept: 'Byddwn yn cadw eich archeb nes i chi ddewis amser arall.',
  choose: 'Pryd hoffech chi ei chael yn lle hynny?',
  none: 'Nid oes amser rhydd arall ar hyn o bryd. Mae eich archeb yn aros fel y mae.',
  left: (count) => (count === 1 ? '1 lle ar ôl' : `${count} lle ar ôl`),
  send: 'Newid fy archeb',
  select: 'Dewiswch ddiwrnod ac amser',
  gone: 'Mae’r amser hwnnw newydd gael ei gymryd. Mae eich archeb fel yr oedd – dewiswch amser arall',
  keep: 'Cadw fy archeb fel y mae',
  cancelLink: 'Canslo’r archeb yn lle hynny',
  changedTitle: 'Mae eich archeb wedi’i newid',
  tellsYou: 'Rydym yn anfon neges e-bost atoch amdani.',
  lateTitle: 'Ni ellir newid yr archeb hon',
  late: 'Mae’n rhy hwyr, neu mae’r cais wedi’i gau. Cysylltwch â ni os na allwch ei chadw.',
  cancelTitle: 'Ydych chi am ganslo eich archeb?',
  cancelLead: 'Os byddwch yn canslo:',
  givenBack: (when) => `bydd eich amser ar ${when} yn mynd i eraill`,
  closes: (service) => `caiff eich cais am ${service} ei gau`,
  notPaid: 'nid oes rhaid i chi dalu dim',
  refund: {
    'given-back': (amount) => `byddwn yn rhoi’r ${amount} a daloch yn ôl i chi`,
    kept: (amount) => `ni chewch y ${amount} a daloch yn ôl`,
    'looked-at': (amount) => `byddwn yn ystyried a gaiff y ${amount} a daloch ei roi yn ôl, ac yn dweud wrthych`,
  },
  cancelSend: 'Canslo fy archeb',
  cancelledTitle: 'Mae eich archeb wedi’i chanslo',
}

const all: Record<Language, typeof en> = { en, cy }

/** The words about changing or cancelling a booking, in a language. */
export function bookingTexts(language: Language): typeof en {
  return all[language]
}
