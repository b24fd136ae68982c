import { catalogue } from '@guildhall/schemas/catalogue'
import { checkServicePackage } from '@guildhall/schemas/check'
import { expect, test } from '@jest/globals'
import { changeNeeds, changeStartText, changeSummary } from './change-start.ts'

const before = catalogue().find(({ service }) => service.slug === 'missed-bin')!

test('a text of the start page is changed, an empty one is left out, and the package stays whole', () => {
  const who = changeStartText({ part: 'who', text: ' Anybody who lives in ((council)) ' })
  const after = changeStartText({ part: 'cost', text: '' }).apply(who.apply(before))
  expect(after.service.start).toMatchObject({ who: 'Anybody who lives in ((council))' })
  expect(after.service.start).not.toHaveProperty('cost')
  expect(checkServicePackage(after)).toEqual([])
  expect(who.sentence).toBe('Changed who can apply on the start page')
})

test('the line of the service is changed and nothing else', () => {
  const { service } = changeSummary({ summary: 'Tell us about your bin' }).apply(before)
  expect(service).toEqual({ ...before.service, summary: 'Tell us about your bin' })
})

test('a thing to have at hand that changes loses its Welsh words, the others keep theirs', () => {
  const [first] = before.service.start.need
  const { service } = changeNeeds({ need: [first!, 'a photo of the bin', 'a pen'] }).apply(before)
  const welsh = service.translations!['cy']!
  expect(service.start.need).toHaveLength(3)
  expect(welsh['/start/need/0']).toBe(before.service.translations!['cy']!['/start/need/0'])
  expect(welsh).not.toHaveProperty('/start/need/1')
  expect(welsh['/name']).toBeDefined()
})
