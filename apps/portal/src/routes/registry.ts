import type { FastifyInstance } from 'fastify'
import type { Site } from '../site.ts'
import { about } from './about.ts'
import { account } from './account.ts'
import { accountActingFor } from './account-acting-for.ts'
import { accountAddresses } from './account-addresses.ts'
import { accountClose } from './account-close.ts'
import { accountDevices } from './account-devices.ts'
import { accountDownload } from './account-download.ts'
import { accountPassword } from './account-password.ts'
import { accountSecondStep } from './account-second-step.ts'
import { actingFor } from './acting-for.ts'
import { answer } from './answer.ts'
import { asked } from './asked.ts'
import { booking } from './booking.ts'
import { check } from './check.ts'
import { councilLook } from './council-files.ts'
import { documents } from './documents.ts'
import { emails } from './emails.ts'
import { files } from './files.ts'
import { follow } from './follow.ts'
import { home } from './home.ts'
import { notSolved } from './not-solved.ts'
import { pay } from './pay.ts'
import { preview } from './preview.ts'
import { previewLook } from './preview-look.ts'
import { print } from './print.ts'
import { rate } from './rate.ts'
import { renew } from './renew.ts'
import { requests } from './requests.ts'
import { returnToForm } from './return.ts'
import { save } from './save.ts'
import { searchList } from './search-list.ts'
import { service } from './service.ts'
import { signIn } from './sign-in.ts'
import { signInPassword } from './sign-in-password.ts'
import { signInProvider } from './sign-in-provider.ts'
import { signInSecondStep } from './sign-in-second-step.ts'
import { signOut } from './sign-out.ts'
import { tasks } from './tasks.ts'
import { withdraw } from './withdraw.ts'
import { write } from './write.ts'

/** Adds the routes of one area of the site. */
export type Routes = (app: FastifyInstance, site: Site) => void

/** Every area of the site, one line each. */
export const routes: Routes[] = [
  searchList,
  home,
  service,
  actingFor,
  print,
  tasks,
  check,
  save,
  returnToForm,
  answer,
  asked,
  pay,
  rate,
  renew,
  withdraw,
  booking,
  notSolved,
  write,
  files,
  requests,
  documents,
  account,
  accountActingFor,
  accountAddresses,
  accountClose,
  accountDevices,
  accountDownload,
  emails,
  accountPassword,
  accountSecondStep,
  signInPassword,
  signInProvider,
  signInSecondStep,
  signIn,
  follow,
  signOut,
  about,
  councilLook,
  previewLook,
  preview,
]
