/** Where our DOM is not that of GOV.UK Frontend, with the reason: whole fixtures by name, or one part of each by its selector. */
export type Exception = { component: string; reason: string } & ({ fixtures: string[] } | { part: string })

export const exceptions: Exception[] = [
  {
    component: 'panel',
    reason: 'An interruption page is not a pattern of this product: our panel only confirms.',
    fixtures: [
      'interruption',
      'interruption-with-content-with-long-line-length',
      'interruption-with-headings-content-and-lists',
      'interruption with custom classes',
      'interruption, with actions classes and attributes',
      'interruption, submit action',
      'interruption, button link',
      'interruption, no actions',
      'interruption, no actions items',
    ],
  },
  {
    component: 'service-navigation',
    reason: 'Slots are an option that we do not offer: the languages stand in the header.',
    fixtures: [
      'with language navigation',
      'with right-aligned language navigation',
      'inverse with language navigation',
      'with slotted content',
      'with `inline` end slot',
    ],
  },
  { component: 'footer', reason: 'A council may not wear the crown.', part: '.govuk-footer__crown' },
  {
    component: 'footer',
    reason: 'What a council publishes is not crown copyright.',
    part: '.govuk-footer__meta-item:has(> .govuk-footer__copyright-logo)',
  },
  {
    component: 'footer',
    reason: 'A council gives its pages no licence unless it says so itself.',
    part: '.govuk-footer__licence-logo, .govuk-footer__licence-description',
  },
]
