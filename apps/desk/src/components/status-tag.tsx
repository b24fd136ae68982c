import type { Tone } from '@guildhall/ui'
import { Tag } from '@guildhall/ui'

const tones: Record<string, Tone> = {
  'waiting-for-payment': 'warning',
  'in-progress': 'info',
  completed: 'success',
  refused: 'danger',
}

/** The state of a case in the words of the service. */
export function StatusTag({ status, text }: { status: string; text: string }) {
  return <Tag tone={tones[status] ?? 'neutral'}>{text}</Tag>
}
