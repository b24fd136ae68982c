import { TOTP } from 'otpauth'

/** The code that an authenticator app shows for a key; `later` is how many half minutes ahead of now its clock is. */
export function appCode(key: string, later = 0): string {
  return new TOTP({ secret: key.replaceAll(' ', '') }).generate({ timestamp: Date.now() + later * 30_000 })
}

/** The key that the page for setting up an app shows. */
export function keyOn(html: string): string {
  return /<code class="portal-key">([A-Z2-7 ]+)</.exec(html)?.[1] ?? ''
}
