import type { Language } from '../council/hours-in-words.ts'

/** What documents say of their own, beside the words of the service. */
export const words = {
  en: {
    reference: 'Reference',
    service: 'Service',
    date: 'Date',
    sent: 'Sent on',
    booked: 'Booked for',
    question: 'Question',
    answer: 'Your answer',
    yourAnswers: 'Your answers',
    given: 'Answer',
    fees: 'Fees',
    item: 'For',
    amount: 'Amount',
    due: 'To pay',
    cancelled: 'Not charged',
    paid: (day: string) => `Paid on ${day}`,
    times: (label: string, times: number) => (times === 1 ? label : `${label} × ${times}`),
    issuedOn: (day: string) => `Issued on ${day}`,
    receipt: 'Receipt for your request',
    receiptText: (council: string, day: string) =>
      `${council} made this receipt on ${day}. It shows your request as it stood then.`,
  },
  cy: {
    reference: 'Cyfeirnod',
    service: 'Gwasanaeth',
    date: 'Dyddiad',
    sent: 'Anfonwyd ar',
    booked: 'Archebwyd ar gyfer',
    question: 'Cwestiwn',
    answer: 'Eich ateb',
    yourAnswers: 'Eich atebion',
    given: 'Ateb',
    fees: 'Ffioedd',
    item: 'Am',
    amount: 'Swm',
    due: 'I’w dalu',
    cancelled: 'Ni chodwyd tâl',
    paid: (day: string) => `Talwyd ar ${day}`,
    times: (label: string, times: number) => (times === 1 ? label : `${label} × ${times}`),
    issuedOn: (day: string) => `Cyhoeddwyd ar ${day}`,
    receipt: 'Derbynneb am eich cais',
    receiptText: (council: string, day: string) =>
      `Gwnaeth ${council} y dderbynneb hon ar ${day}. Mae’n dangos eich cais fel yr oedd bryd hynny.`,
  },
} satisfies Record<Language, unknown>
