import type { MoveProgress as Progress } from '@guildhall/api-client'
import { Banner } from '@guildhall/ui'
import { progressWords } from '../moves/words.ts'

/** How a move stands while the workers carry it out, and how it went. */
export function MoveProgress({ progress, to }: { progress: Progress; to: number }) {
  const words = progressWords(progress)
  if (progress.state === 'moving') {
    return (
      <Banner tone="info" title={`Moving to version ${to}`}>
        <p>{words}</p>
        <progress aria-label="Cases looked at" max={progress.count} value={progress.tried} />
      </Banner>
    )
  }
  if (progress.state === 'stopped') {
    return (
      <Banner tone="error" title="The move has stopped">
        {words}. Someone who looks after the system finds it on the desk under “Repairs”.
      </Banner>
    )
  }
  return (
    <Banner tone={progress.stayed > 0 ? 'warning' : 'success'} title={`The move to version ${to} is done`} focus>
      {words}.
    </Banner>
  )
}
