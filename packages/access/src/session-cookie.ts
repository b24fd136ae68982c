/**
 * The one cookie of whoever is signed in, whether at the portal, on the desk, in the designer or through the API. A member
 * of staff who is a resident as well may be signed in as both: it then holds the token of each.
 */
export const sessionCookie = 'guildhall_session'

const one = /^[\w-]{43}$/
const most = 2

/** The tokens that a cookie holds, at most two; none for what we did not make. */
export function tokensIn(cookie: string | undefined): string[] {
  const tokens = cookie === undefined || cookie.length > 200 ? [] : cookie.split('.')
  return tokens.length <= most && tokens.every((token) => one.test(token)) ? tokens : []
}

/** The value of the cookie for these tokens; empty when there are none and the cookie may go. */
export function cookieOf(tokens: string[]): string {
  return tokens.slice(-most).join('.')
}
