import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Shell } from '../shell.ts'
import { AccessibilityPage } from './accessibility.tsx'
import { AccountPage } from './account.tsx'
import { AccountActingForPage } from './account-acting-for.tsx'
import { AccountAddressPage } from './account-address.tsx'
import { AccountAppPage } from './account-app.tsx'
import { AccountClosePage } from './account-close.tsx'
import { AccountClosedPage } from './account-closed.tsx'
import { AccountDetailsPage } from './account-details.tsx'
import { AccountDevicesPage } from './account-devices.tsx'
import { AccountEmailPage } from './account-email.tsx'
import { AccountEmailCodePage } from './account-email-code.tsx'
import { AccountEmailsPage } from './account-emails.tsx'
import { AccountPasswordPage } from './account-password.tsx'
import { AccountRecoveryCodesPage } from './account-recovery-codes.tsx'
import { AccountSecondStepPage } from './account-second-step.tsx'
import { ActingForPage } from './acting-for.tsx'
import { AnswersSentPage } from './answers-sent.tsx'
import { BookingPage } from './booking.tsx'
import { CancelBookingPage } from './cancel-booking.tsx'
import { CheckPage } from './check.tsx'
import { ConfirmationPage } from './confirmation.tsx'
import { EmailStopPage } from './email-stop.tsx'
import { ErrorPage } from './error.tsx'
import { FollowCodePage, FollowPage } from './follow.tsx'
import { HomePage } from './home.tsx'
import { LookPage } from './look.tsx'
import { NotSolvedPage } from './not-solved.tsx'
import { PayPage } from './pay.tsx'
import { PaymentOpenPage } from './payment-open.tsx'
import { PreviewBlockedPage } from './preview-blocked.tsx'
import { PrintPage } from './print.tsx'
import { PrivacyPage } from './privacy.tsx'
import { QuestionPage } from './question.tsx'
import { RatePage } from './rate.tsx'
import { RequestPage } from './request.tsx'
import { RequestsPage } from './requests.tsx'
import { DeleteDraftPage, ReturnPage } from './return.tsx'
import { SavedPage, SavePage } from './save.tsx'
import { SavedLinkPage } from './saved-link.tsx'
import { ServicePage } from './service.tsx'
import { ServicesPage } from './services.tsx'
import { SignInPage } from './sign-in.tsx'
import { SignInConfirmPage } from './sign-in-confirm.tsx'
import { SignInPasswordPage } from './sign-in-password.tsx'
import { SignInRefusedPage } from './sign-in-refused.tsx'
import { SignInSecondStepPage } from './sign-in-second-step.tsx'
import { SignInSentPage } from './sign-in-sent.tsx'
import { SignInUsedPage } from './sign-in-used.tsx'
import { SignOutPage } from './sign-out.tsx'
import { StagePage } from './stage.tsx'
import { TasksPage } from './tasks.tsx'
import { WithdrawPage } from './withdraw.tsx'
import { WritePage } from './write.tsx'

/** Every page of the portal by the name that routes call it. */
const pages = {
  accessibility: AccessibilityPage,
  account: AccountPage,
  accountActingFor: AccountActingForPage,
  accountAddress: AccountAddressPage,
  accountApp: AccountAppPage,
  accountClose: AccountClosePage,
  accountClosed: AccountClosedPage,
  accountDetails: AccountDetailsPage,
  accountDevices: AccountDevicesPage,
  accountEmail: AccountEmailPage,
  accountEmailCode: AccountEmailCodePage,
  accountEmails: AccountEmailsPage,
  accountPassword: AccountPasswordPage,
  accountRecoveryCodes: AccountRecoveryCodesPage,
  accountSecondStep: AccountSecondStepPage,
  actingFor: ActingForPage,
  answersSent: AnswersSentPage,
  booking: BookingPage,
  cancelBooking: CancelBookingPage,
  check: CheckPage,
  deleteDraft: DeleteDraftPage,
  return: ReturnPage,
  save: SavePage,
  saved: SavedPage,
  savedLink: SavedLinkPage,
  confirmation: ConfirmationPage,
  emailStop: EmailStopPage,
  error: ErrorPage,
  follow: FollowPage,
  followCode: FollowCodePage,
  home: HomePage,
  look: LookPage,
  notSolved: NotSolvedPage,
  pay: PayPage,
  paymentOpen: PaymentOpenPage,
  previewBlocked: PreviewBlockedPage,
  privacy: PrivacyPage,
  print: PrintPage,
  question: QuestionPage,
  rate: RatePage,
  request: RequestPage,
  requests: RequestsPage,
  service: ServicePage,
  services: ServicesPage,
  signIn: SignInPage,
  signInConfirm: SignInConfirmPage,
  signInPassword: SignInPasswordPage,
  signInRefused: SignInRefusedPage,
  signInSecondStep: SignInSecondStepPage,
  signInSent: SignInSentPage,
  signInUsed: SignInUsedPage,
  signOut: SignOutPage,
  stage: StagePage,
  tasks: TasksPage,
  withdraw: WithdrawPage,
  write: WritePage,
}

/** The name of a page. */
export type PageName = keyof typeof pages

/** What a page is drawn from beside the shell. */
export type PageProps<Name extends PageName> = Omit<Parameters<(typeof pages)[Name]>[0], 'shell'>

/** Draws a page to a whole HTML document. */
export function renderPage<Name extends PageName>(name: Name, shell: Shell, props: PageProps<Name>): string {
  const Page = pages[name] as ComponentType<{ shell: Shell }>
  return `<!DOCTYPE html>${renderToStaticMarkup(<Page shell={shell} {...props} />)}`
}
