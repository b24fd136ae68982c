import { ApiError, createApiClient } from '@guildhall/api-client'

/** The way into the API; it keeps the csrf token of the session by itself. */
export const api = createApiClient({ baseUrl: '' })

/** Tells an answer of the API that says no from trouble on the way. */
export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiError
}
