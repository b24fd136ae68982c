export {
  holdsRole,
  type PasswordFault,
  permissionsOf,
  type Role,
  type Session,
  sessionCookie,
  type Viewer,
} from '@guildhall/access'
export { pounds } from '@guildhall/case-words'
export { isDatabaseAway } from '@guildhall/database'
export {
  type ActingFor,
  addActedFor,
  chooseActingFor,
  chosenActingFor,
  type KeptActingFor,
  listActedFor,
  removeActedFor,
} from './account/acting-for.ts'
export { listAddresses, removeAddress, type SavedAddress, saveAddress } from './account/addresses.ts'
export { confirmEmailChange, readEmailChange, requestEmailChange } from './account/change-email.ts'
export { closeAccount, readClosing } from './account/close-account.ts'
export { downloadData, type OwnData } from './account/download-data.ts'
export { endOtherSessions, endOwnSession, listOwnSessions, type OwnSession } from './account/own-sessions.ts'
export { readPasswordDate, removePassword, setPassword } from './account/password.ts'
export { type Profile, readProfile, saveProfile } from './account/profile.ts'
export {
  isHalfSignedIn,
  readAppKey,
  readSecondStep,
  renewRecoveryCodes,
  type SecondStep,
  startSecondStep,
  takeSecondStep,
  turnOffSecondStep,
  turnOnSecondStep,
} from './account/second-step.ts'
export {
  beginProviderSignIn,
  finishProviderSignIn,
  linkPending,
  type ProviderSignIn,
  providerSignOut,
} from './account/sign-in-provider.ts'
export type { RequestStatus, RequestView } from './case-view.ts'
export { type CauseFacts, causeFacts } from './cause-facts.ts'
export { type BookingChoice, cancelBooking, changeBooking, readBookingChoice } from './changes/change-booking.ts'
export type { EndingFacts } from './changes/consequences.ts'
export { correctAnswers } from './changes/correct-answers.ts'
export { cancelCase, reopenCase } from './changes/end-and-reopen.ts'
export { type MoveProgress, readMove, startMove } from './changes/move-version.ts'
export { planCorrection } from './changes/plan-correction.ts'
export { planMove } from './changes/plan-move.ts'
export { type CaseAnswers, readAnswers } from './changes/read-answers.ts'
export { type CaseChoices, readChoices } from './changes/read-choices.ts'
export { reopenRequest } from './changes/reopen-request.ts'
export { goBackInCase, skipStep } from './changes/send-elsewhere.ts'
export { readWithdrawal, withdrawRequest } from './changes/withdraw-request.ts'
export { saveConnection } from './connections/save-connection.ts'
export { askForDocuments, type DocumentsAsked, dropDocumentRequest } from './conversation/ask-for-documents.ts'
export { markAnswersRead, markMessagesRead, type Said } from './conversation/read-conversation.ts'
export { answerResident, type GivenFile, writeToCouncil } from './conversation/write-message.ts'
export { councilFacts } from './council/council-facts.ts'
export type { Language } from './council/hours-in-words.ts'
export { keepLogo, type Logo, readLogo } from './council/logo.ts'
export { type CouncilReader, createCouncilReader } from './council/read-council.ts'
export { saveCouncil } from './council/save-council.ts'
export {
  type CouncilChange,
  type CouncilSettings,
  changeCouncilSettings,
  listCouncilChanges,
  readCouncilSettings,
} from './council/settings.ts'
export { CRASH_POINTS, type CrashPoint, crashPoints } from './crash.ts'
export { archiveService } from './designers/archive-service.ts'
export { createDesign } from './designers/create-design.ts'
export { type Change, changesBetween } from './designers/describe-changes.ts'
export { compareDesignSteps, listDesignHistory, readDesignStep } from './designers/design-history.ts'
export {
  describeChanges,
  listDesigns,
  listVersions,
  readDesign,
  readVersion,
  saveDesign,
} from './designers/designs.ts'
export { judgePage } from './designers/judge-page.ts'
export {
  cancelPublication,
  decidePublication,
  listPublications,
  setApproval,
} from './designers/plan-publication.ts'
export { previewPage } from './designers/preview-page.ts'
export { type Published, publishService } from './designers/publish-service.ts'
export {
  addRemark,
  listRemarks,
  listReviews,
  readReview,
  replyToRemark,
  settleRemark,
} from './designers/remarks.ts'
export { rollBackService } from './designers/roll-back.ts'
export { visitDesign } from './designers/visit-design.ts'
export { attachment } from './documents/attachment.ts'
export { readBookingCalendar } from './documents/booking-calendar.ts'
export { type DocumentFile, readCaseDocument, readOwnDocument } from './documents/read-documents.ts'
export { readReceipt } from './documents/receipt.ts'
export { OPTIONAL_EMAILS, type OptionalEmail } from './emails/optional-emails.ts'
export {
  answerStopLink,
  type EmailWishes,
  noteLanguage,
  readEmailWishes,
  readStopLink,
  saveEmailWishes,
} from './emails/wishes.ts'
export { type Env, EnvError, readEnv } from './env.ts'
export { type ErrorCode, errorTable, type GivenProblem, GuildhallError } from './errors.ts'
export { listReasons, type ReasonView } from './explain/list-reasons.ts'
export { createGuildhall, type Guildhall, type Log, type Settings } from './guildhall.ts'
export { readHealth } from './health.ts'
export {
  createIntegration,
  type Integration,
  listIntegrations,
  readIntegration,
  revokeIntegration,
} from './integrations/integrations.ts'
export { chain, emptyLedger, genesisOf, LEDGER_FORMAT, type LedgerHead } from './ledger.ts'
export { warnOfLedgerRights } from './ledger-rights.ts'
export { newReference, readReference } from './reference.ts'
export { listRepairs, type RepairChoice, type RepairQuery, readRepair } from './repair/list-repairs.ts'
export type { RepairRow, RepairView } from './repair/repair-view.ts'
export { finishWork, giveUpWork, retryAllWork, retryWork } from './repair/repair-work.ts'
export { answerForm, answerForResident, startAnswers } from './residents/answer-form.ts'
export type { AskedForm, AskedVisit } from './residents/asked-forms.ts'
export { type Draft, type Lookup, readDraft, startDraft } from './residents/drafts.ts'
export { type Address, findAddresses } from './residents/find-addresses.ts'
export { findService, listServices, type ServiceView } from './residents/find-service.ts'
export { followRequest, requestFollowCode } from './residents/follow-request.ts'
export type { Slot } from './residents/offer-free-slots.ts'
export { receivePaymentWebhook, type Settlement, settlePayment, startPayment } from './residents/payments.ts'
export { popularServices } from './residents/popular-services.ts'
export { openInvitation, type RenewalView } from './residents/renewals.ts'
export { listRequests, type RequestRow, readRequest, recordRating } from './residents/requests.ts'
export { readSinceThen, type SinceThen, takeUpDraft } from './residents/return-to-draft.ts'
export { type Saved, saveAnswers, saveList, saveLookup } from './residents/save-answers.ts'
export {
  type DraftLine,
  deleteDraft,
  listDrafts,
  openSavedDraft,
  readSavedDraft,
  saveForLater,
} from './residents/save-for-later.ts'
export { groupByLetter, groupByTopic, searchServices } from './residents/search-services.ts'
export { settleAddresses } from './residents/settle-addresses.ts'
export { type Hold, holdSlot, offerSlots, readHold } from './residents/slots.ts'
export type { StartFacts } from './residents/start-facts.ts'
export { priceDraft, submitApplication, submitDraft } from './residents/submit.ts'
export { fileIds, keepUpload, readUpload, removeUpload, type Upload } from './residents/uploads.ts'
export { DEMO_PASSWORD, demoStaff } from './seed/people.ts'
export { seed } from './seed/seed.ts'
export { cookieAfterSignIn, cookieAfterSignOut, type OpenSession, readSession, readSessions } from './sessions.ts'
export {
  consumeSignInLink,
  type ResidentSignIn,
  readSignInLink,
  requestSignInLink,
  type SignedIn,
  signInByPassword,
  signInStaff,
} from './sign-in.ts'
export { keepCaseUpload, removeCaseUpload } from './staff/case-uploads.ts'
export { type CaseView, type EventView, listCases, listEvents, readCase } from './staff/cases.ts'
export { type ClockView, extendClock, pauseClock, resumeClock } from './staff/clocks.ts'
export { reportEvent } from './staff/report-event.ts'
export type { TaskRow, TaskView } from './staff/task-row.ts'
export { claimTask, completeTask, listTasks, readTask, releaseTask } from './staff/tasks.ts'
export { listTeams } from './staff/teams.ts'
export { createVersionCache, type Version, type VersionCache } from './versions.ts'
export { scheduleAnchors } from './work/anchor-ledgers.ts'
export { carryOut } from './work/carry-out.ts'
export { checkWorkKinds } from './work/check-work-kinds.ts'
export { connectorOf, laneOf, lanePlaces } from './work/kind-facts.ts'
export { workKinds } from './work/registry.ts'
export { sweep } from './work/sweep.ts'
export { watchUnknownWork } from './work/watch-unknown-work.ts'
export type { WorkKindEntry, WorkKinds } from './work/work-kind.ts'
export { dayInWords, momentInWords } from './zone.ts'
