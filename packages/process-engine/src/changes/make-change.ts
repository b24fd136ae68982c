import type { Run } from '../run.ts'
import type { CaseChange } from './change.ts'
import { changeBooking } from './change-booking.ts'
import { correctAnswers } from './correct-answers.ts'
import { endFromOutside } from './end-from-outside.ts'
import { goBack } from './go-back.ts'
import { reopen } from './reopen.ts'
import { skip } from './skip.ts'

/** Makes a change to a case; false, with nothing changed, when the case is not where the change was meant for. */
export function makeChange(run: Run, change: CaseChange): boolean {
  switch (change.type) {
    case 'withdrawn':
    case 'cancelled':
      return endFromOutside(run, change)
    case 'reopened':
      return reopen(run, change)
    case 'went-back':
      return goBack(run, change)
    case 'skipped':
      return skip(run, change)
    case 'answers-corrected':
      return correctAnswers(run, change)
    case 'booking-changed':
      return changeBooking(run, change)
  }
}
