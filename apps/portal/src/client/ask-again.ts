/** How often a waiting page asks whether it is over, in milliseconds, and how many times at most. */
const pause = 3000
const most = 40

/** On a page that waits for something elsewhere: asks for the page again and follows it once the server leads on. */
export function askAgain(times = most): void {
  if (times === 0 || !document.querySelector('[data-module="portal-ask-again"]')) return
  setTimeout(async () => {
    const reply = await fetch(location.href, { redirect: 'manual', credentials: 'same-origin' }).catch(() => undefined)
    if (reply?.type === 'opaqueredirect') location.reload()
    else askAgain(times - 1)
  }, pause)
}
