import type { IconName } from '@guildhall/ui'

/** The picture of each kind of step; it always stands beside the word. A new kind is a line here. */
export const stepIcons: Record<string, IconName> = {
  form: 'file',
  task: 'user',
  payment: 'card',
  booking: 'calendar',
  message: 'mail',
  document: 'download',
  decision: 'branch',
  'decision-table': 'table',
  connector: 'plug',
  'sub-service': 'case',
  wait: 'clock',
  renewal: 'refresh',
  parallel: 'ways',
  'for-each': 'redo',
  'way-end': 'flag',
  end: 'check-circle',
}

/** The picture of a kind of step; a general one for a kind that is not known here. */
export function stepIcon(kind: string): IconName {
  return stepIcons[kind] ?? 'info'
}
