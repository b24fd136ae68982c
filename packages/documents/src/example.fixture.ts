import type { DrawnDocument } from './drawn.ts'

/** A licence with a block of every kind, in both languages' letters. */
export const licence: DrawnDocument = {
  title: 'Pavement licence',
  language: 'en',
  madeAt: '2026-11-24T10:00:00.000Z',
  issuer: {
    name: 'Kingsmere Council',
    lines: ['Kingsmere Town Hall, Market Place, Kingsmere, KM1 1AA', '01632 960 100'],
  },
  facts: [
    { label: 'Reference', lines: ['PAV-7K2M-94QX'] },
    { label: 'Date', lines: ['24 November 2026'] },
  ],
  blocks: [
    {
      block: 'paragraph',
      text: 'Kingsmere Council gives Caffi’r Tŵr a Thŷ Pysgod leave to put tables and chairs on the pavement.\n\nKeep this licence where it can be seen.',
    },
    { block: 'heading', text: 'What is licensed' },
    {
      block: 'table',
      heads: ['Question', 'Answer'],
      rows: [
        { label: 'What is the name of the business?', lines: ['Caffi’r Tŵr'] },
        { label: 'Where will the furniture be?', lines: ['1 Market Place', 'Kingsmere', 'KM1 1AA'] },
      ],
    },
    { block: 'heading', text: 'Conditions' },
    { block: 'list', items: ['Keep 2 metres of pavement free.', 'Take the furniture in at 11pm.'], isNumbered: true },
    { block: 'list', items: ['Tables', 'Chairs'] },
    { block: 'heading', text: 'Fee' },
    {
      block: 'table',
      heads: ['For', 'Amount'],
      rows: [{ label: 'Pavement licence, two years', lines: ['£500'] }],
      isMoney: true,
      total: { label: 'Paid on 24 November 2026', lines: ['£500'] },
    },
    { block: 'signature', lines: ['Ada Lovelace', 'Head of licensing', 'Kingsmere Council'] },
  ],
}
