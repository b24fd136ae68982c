import type { ServicePackage } from '@guildhall/schemas'
import missedBin from '@guildhall/schemas/services/missed-bin.json' with { type: 'json' }

/** What is asked for before a service is made. */
export type NewService = { name: string; slug: string; department: string; topic: string }

/** A service with nothing in it but a way from its form to its end, and the bank holidays that clocks need. */
export function emptyService({ name, slug, department, topic }: NewService): ServicePackage {
  return {
    format: 'guildhall.service-package/1',
    service: {
      slug,
      name,
      prefix: prefixOf(name),
      summary: name,
      topic,
      department,
      start: { need: [], cost: 'Free', duration: 'About 5 minutes' },
    },
    forms: {
      request: {
        format: 'guildhall.form/1',
        id: 'request',
        title: name,
        pages: [{ id: 'first-page', title: 'First page', schema: { type: 'object', properties: {} }, uiSchema: {} }],
      },
    },
    process: {
      format: 'guildhall.process/1',
      start: 'request',
      steps: {
        request: {
          kind: 'form',
          title: 'Resident fills in the form',
          config: { form: 'request', by: 'resident' },
          next: 'done',
        },
        done: { kind: 'end', title: 'Done', config: { outcome: 'completed' } },
      },
    },
    messages: {},
    fees: {},
    bookings: {},
    calendars: structuredClone(missedBin.calendars) as unknown as ServicePackage['calendars'],
  }
}

/** The letters that references begin with: the first of each word, as BWC of Bulky waste collection. */
export function prefixOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^A-Za-z ]/g, '')
  const words = plain.split(' ').filter((word) => word !== '' && !/^(a|an|the|for|of|to|and)$/i.test(word))
  const letters = words.map((word) => word[0]).join('')
  const enough = letters.length >= 2 ? letters : `${words[0] ?? ''}XX`.slice(0, 3)
  return enough.toUpperCase().slice(0, 5)
}
