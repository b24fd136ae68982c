/** The keys that the fakes take unless told otherwise. They open nothing but a fake, so they are no secrets. */
export const demoKeys = {
  pay: 'api_test_guildhall_fake',
  payWebhookSecret: 'guildhall-fake-pay-webhook-secret',
  notify: 'guildhall-fake-0f4e3c52-91a7-4d0e-8c55-6a1b7e9d2f30-7b9d1e64-3c2a-4f58-9e07-d5c8a1b2f346',
  backOffice: 'guildhall-fake-back-office-key',
} as const

/** The templates that the Notify fake begins with. */
export const demoTemplates = {
  /** Subject `((subject))`, body `((body))`. */
  email: '5a3c9f0e-7d41-4b6a-9c2e-1f8b0d6e4a75',
  /** Body `((body))`. */
  sms: 'c81e2d47-06b9-4f3d-a5e8-92d7f4b3c610',
} as const
