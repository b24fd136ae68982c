export { advance, newCase } from './advance.ts'
export { type BookedSlot, bookedSlots, mayChangeBooking } from './booked-slots.ts'
export { type CaseChange, isChange } from './changes/change.ts'
export { type Landing, landing } from './changes/landing.ts'
export { mayWithdraw } from './changes/may-withdraw.ts'
export { moveToVersion, type VersionMove } from './changes/move-to-version.ts'
export { earlierPlaces, fixedPlaces, outcomesAt } from './changes/places.ts'
export { checkProcess } from './check/check-process.ts'
export { checkCarried } from './check/renewals.ts'
export { type ClockStatus, clockStatus } from './clock-status.ts'
export { compileProcess } from './compile.ts'
export type {
  ProcessDefinition,
  ReadyClock,
  ReadyStep,
  StepEvent,
  StepKind,
  StepMove,
  Use,
  Visit,
  WaitsFor,
} from './definition.ts'
export { ProcessBrokenError, ProcessLoopError } from './errors.ts'
export { type FeeCharge, type WorkedOutFee, workOutFee } from './fee.ts'
export { type Choice, type Coverage, coverage } from './journeys/coverage.ts'
export { makeMove, sayMove } from './journeys/moves.ts'
export { exampleAnswers } from './journeys/propose/example.ts'
export { proposeJourneys, type SearchProgress } from './journeys/propose/propose-journeys.ts'
export { resultsFor as repliesTried } from './journeys/propose/results.ts'
export { expectAsItComes, type JourneyRun, runJourney } from './journeys/run-journey.ts'
export { type NotMade, whyNotMade } from './journeys/why-not.ts'
export { nextTimer, openWorld, type World, waitingAt } from './journeys/world.ts'
export type {
  Actor,
  Advance,
  Answers,
  CaseEvent,
  CaseState,
  ClockChange,
  ClockEvent,
  ClockState,
  Effect,
  Instant,
  LedgerLine,
  Reason,
  StepState,
  SubCaseRefusal,
  TimerState,
  WayState,
} from './model.ts'
export { opensTask } from './opens-task.ts'
export { ownerOf, placeOn, stepIdOf, wayOf } from './place.ts'
export { DOCUMENT_WORDS, FACT_WORDS, placeholdersIn } from './placeholders.ts'
export { inputsOf } from './reasons.ts'
export { activePlaces } from './run.ts'
export { type Ending, type Scope, scopeOf } from './scope.ts'
export { slotsOf } from './slots.ts'
export { stepKinds } from './step-kinds/registry.ts'
export { expiryOf, invitedFrom } from './step-kinds/renewal/step.ts'
export { teamsOf } from './step-kinds/team.ts'
export { estimate } from './what-if/estimate.ts'
export type { Estimate, OthersSupposed, Promises, Spread, TaskEstimate, TeamEstimate, WhatIf } from './what-if/model.ts'
export { staffSteps, teamsIn, usualWhatIf } from './what-if/usual.ts'
