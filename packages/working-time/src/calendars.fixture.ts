import type { WorkingCalendar } from '@guildhall/schemas'

const nineToFive = [{ from: '09:00', to: '17:00' }]

/** Monday to Friday, 9am to 5pm, in England and Wales. */
export const office: WorkingCalendar = {
  title: 'Office',
  zone: 'Europe/London',
  hours: { 1: nineToFive, 2: nineToFive, 3: nineToFive, 4: nineToFive, 5: nineToFive },
  holidays: ['england-and-wales'],
}

/** The Freedom of Information Act counts a bank holiday in any part of the United Kingdom as not worked. */
export const foi: WorkingCalendar = { ...office, holidays: ['england-and-wales', 'scotland', 'northern-ireland'] }

/** Odd on purpose: split days, a night shift, a Sunday. */
export const depot: WorkingCalendar = {
  title: 'Depot',
  zone: 'Europe/London',
  hours: {
    1: [{ from: '22:00', to: '24:00' }],
    2: [
      { from: '13:00', to: '16:30' },
      { from: '00:00', to: '06:00' },
    ],
    7: [{ from: '00:30', to: '03:15' }],
  },
  holidays: ['scotland'],
}
