import { ApiError, createApiClient } from '@guildhall/api-client'

/** The way to the server. */
export const api = createApiClient()

/** What went wrong and what to do about it, in words. */
export function errorWords(error: unknown): string {
  if (error instanceof ApiError) return [error.message, error.fix].filter(Boolean).join(' ')
  return 'Something went wrong in this page. Load it again.'
}
