import { Type } from 'typebox'

/** A text that the caller makes up once per submission, so that sending again never makes a second request. */
export const IdempotencyKey = Type.String({ minLength: 8, maxLength: 200 })
