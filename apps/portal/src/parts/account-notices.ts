/** What the account page may say was just done, as its address names it. */
export const accountNotices = [
  'saved',
  'email',
  'password',
  'password-removed',
  'second-step',
  'second-step-off',
] as const

export type AccountNotice = (typeof accountNotices)[number]
