import type { WhatIf } from '@guildhall/process-engine'
import type { ServicePackage } from '@guildhall/schemas'

/** What an estimate rests on, in sentences, so that nobody takes it for more than it is. */
export function assumptionWords({ journeys = [], process }: ServicePackage, whatIf: WhatIf): string[] {
  const hasPayment = Object.values(process.steps).some(({ kind }) => kind === 'payment')
  const { paidPercent, payMinutes, residentHours, systemMinutes, outsideDays } = whatIf.others
  return [
    `${whatIf.perWeek} requests a week come at random moments, by day and night, each independent of the others. At the beginning there are none.`,
    journeys.length > 0
      ? `Each is answered as one of the ${journeys.length} journeys of the service begins, all equally often; days that lay ahead lie as far ahead.`
      : 'Each is answered alike, with examples, for the service has no journeys.',
    `Officers work in the open hours of the calendar and give ${Math.round(whatIf.share * 100)}% of them to this service. They take what is due first, do one task at a time, and finish it.`,
    'A task whose clock begins on a day to come is not done before that day. What the team lead gets is done by the same officers.',
    whatIf.spread === 0
      ? 'Every task of a kind takes the same time.'
      : `The time that a task takes differs by ${Math.round(whatIf.spread * 100)}% as a rule: most take a little less than the mean, a few much more.`,
    ...(hasPayment
      ? [`${paidPercent} of a hundred residents pay, after ${payMinutes} minutes; the others never do.`]
      : []),
    `Residents answer after ${residentHours} hours, systems after ${systemMinutes} minutes, and what is waited for outside happens after ${outsideDays} days.`,
    'Holidays of officers, illness, busy seasons and work on other services are not in it.',
  ]
}
