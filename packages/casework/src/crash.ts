/** Every place where a process may be killed in a test: on both sides of each commit and of each call to the outside. */
export const CRASH_POINTS = [
  'before-open-case',
  'after-open-case',
  'before-move-case',
  'after-move-case',
  'before-enqueue',
  'after-claim',
  'before-send',
  'after-send',
  'after-message-kept',
  'after-attempt-kept',
  'after-payment-created',
  'after-attempt-opened',
  'after-payment-asked',
  'after-payment-cancelled',
  'after-invitation-ended',
  'before-document-kept',
  'after-document-kept',
  'before-sub-case',
  'before-call',
  'after-call',
] as const

export type CrashPoint = (typeof CRASH_POINTS)[number]

/**
 * What a crash point does: nothing, unless the environment names it as `point`, `point:n` or `point:n:stop`. Then the process kills itself at the
 * nth visit, as if its plug were pulled; with `stop` it freezes until it is sent SIGCONT, as a machine that swaps or a paused container does.
 */
export function crashPoints(crashAt?: string): (point: CrashPoint) => void {
  if (!crashAt) return () => undefined
  const [name, nth = '1', how] = crashAt.split(':')
  let visits = 0
  return (point) => {
    if (point !== name) return
    visits += 1
    if (visits === Number(nth)) process.kill(process.pid, how === 'stop' ? 'SIGSTOP' : 'SIGKILL')
  }
}
