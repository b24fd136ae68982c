import type { Council } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import { fieldsOf, settingsOf } from './fields.ts'
import { hoursText, readHours } from './hours.ts'
import { problemsOf } from './problems.ts'

const nine = [{ from: '09:00', to: '17:00' }]
const plain: Council = {
  format: 'guildhall.council/1',
  name: 'Kingsmere Council',
  phone: '01632 960 100',
  email: 'contact@kingsmere.example',
  address: ['Kingsmere Town Hall', 'KM1 1AA'],
  hours: {
    1: nine,
    5: [
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '16:30' },
    ],
  },
}
const whole: Council = {
  ...plain,
  look: { main: '#5b2c83', link: '#2e3192', button: '#7a1f5c' },
  logo: { digest: '0f'.repeat(32), mediaType: 'image/png', width: 320, height: 80, saysName: true },
  footer: { text: 'Made up.', links: [{ text: 'Jobs', href: 'https://jobs.kingsmere.example/' }] },
  translations: {
    cy: {
      '/name': 'Cyngor Kingsmere',
      '/footer/text': 'Dychmygol.',
      '/footer/links/0/text': 'Swyddi',
      '/address/0': 'Neuadd y Dref',
    },
    pl: { '/name': 'Rada Kingsmere' },
  },
}

test('settings that nobody touched come back as they were', () => {
  for (const settings of [plain, whole]) {
    expect(settingsOf(fieldsOf(settings), settings)).toEqual(settings)
    expect(problemsOf(fieldsOf(settings))).toEqual({})
  }
})

test('a link that is taken away takes its Welsh words along, and the next one keeps its own', () => {
  const links = [
    { id: 0, text: 'Jobs', welsh: 'Swyddi', href: '/jobs' },
    { id: 1, text: 'News', welsh: 'Newyddion', href: '/news' },
  ]
  const { footer, translations } = settingsOf({ ...fieldsOf(plain), links: links.slice(1) }, plain)
  expect(footer?.links).toEqual([{ text: 'News', href: '/news' }])
  expect(translations).toEqual({ cy: { '/footer/links/0/text': 'Newyddion' } })
})

test('the usual colours are not settings of their own until somebody chooses others', () => {
  expect(settingsOf({ ...fieldsOf(plain), main: ' #5B2C83 ' }, plain).look?.main).toBe('#5b2c83')
})

test('hours are read as people type them, and shown in one way', () => {
  expect(readHours('9-17')).toEqual(nine)
  expect(readHours('9.30 to 12:00, 13:00 – 17:00')).toEqual([
    { from: '09:30', to: '12:00' },
    { from: '13:00', to: '17:00' },
  ])
  expect(readHours(' ')).toEqual([])
  for (const wrong of ['all day', '17:00 to 9:00', '9 to 25', '9:00 to 12:00, 11:00 to 13:00'])
    expect(readHours(wrong)).toBeUndefined()
  expect(hoursText(nine)).toBe('09:00 to 17:00')
})

test('what is wrong is said at its field', () => {
  const fields = fieldsOf(plain)
  const problems = problemsOf({
    ...fields,
    name: ' ',
    phone: 'ask at the desk',
    hours: { ...fields.hours, 2: 'mornings' },
    main: '#ffcc00',
    link: 'blue',
    links: [{ id: 7, text: 'Jobs', welsh: '', href: 'javascript:alert(1)' }],
  })
  expect(Object.keys(problems)).toEqual(['name', 'phone', 'hours-2', 'main', 'link', 'href-7'])
  expect(problems['main']).toMatch(/^White text on the main colour has a contrast of 1\.5/)
})
