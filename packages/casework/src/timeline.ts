import {
  dayInWords,
  documentTitle,
  isFormOfStaff,
  ledgerWords,
  outcomeWords,
  pounds,
  stepTitle,
} from '@guildhall/case-words'
import type { Language } from './council/hours-in-words.ts'
import type { Version } from './versions.ts'
import { titleOfKind } from './work/kind-facts.ts'

type Event = { at: Date; type: string; step: string | null; data: unknown; actor?: unknown }

/** What residents are told of the lines of the ledger that mean something to them; ((amount)), ((step)) and ((reference)) are filled in. */
const english = {
  'case-started': 'You sent your request',
  'payment-received': 'We received your payment of ((amount))',
  'payment-failed': 'Your payment did not go through. You were not charged',
  'payment-abandoned': 'We did not receive your payment in time',
  'slot-confirmed': 'We confirmed your booking',
  'slot-released': 'Your booking was given back',
  'booking-changed': 'You changed your booking. It is now on ((date))',
  'case-withdrawn': 'You withdrew your request',
  'case-cancelled': 'We cancelled your request',
  'case-reopened': 'We opened your request again',
  'not-solved': 'You told us that it is not solved, and we opened your request again',
  'answers-corrected': 'We corrected some of your answers',
  'refund-owed': 'You had paid ((amount)). We will tell you what happens to it',
  'refund-promised': 'You had paid ((amount)). We give it back to you',
  'task-opened': 'We are working on it: ((step))',
  'document-made': 'A document is ready for you: ((document))',
  'form-asked': 'We need more from you: ((step))',
  'form-submitted': 'We have the answers: ((step))',
  'form-filled-in': 'We have done this: ((step))',
  'renewal-invited': 'We invited you to renew',
  'renewal-received': 'You sent the form to renew',
  'renewal-lapsed': 'The time to renew has passed',
  'sub-case-started': 'We opened another request as part of this one: ((reference))',
  'sub-case-ended': 'The request ((reference)), which is part of this one, is closed',
  'part-started': 'We opened this request as part of ((reference))',
  'resident-wrote': 'You wrote to us',
  'council-wrote': 'We wrote to you',
  'documents-requested': 'We asked you for documents',
  'documents-sent': 'You sent us documents',
  'documents-dropped': 'We no longer need the documents',
  'case-ended': 'Your request is closed',
}
const welsh: typeof english = {
  'case-started': 'Anfonoch eich cais',
  'payment-received': 'Cawsom eich taliad o ((amount))',
  'payment-failed': 'Nid aeth eich taliad drwodd. Ni chodwyd tâl arnoch',
  'payment-abandoned': 'Ni chawsom eich taliad mewn pryd',
  'slot-confirmed': 'Rydym wedi cadarnhau eich archeb',
  'slot-released': 'Rhoddwyd eich archeb yn ôl',
  'booking-changed': 'Newidioch eich archeb. Mae bellach ar ((date))',
  'case-withdrawn': 'Tynnoch eich cais yn ôl',
  'case-cancelled': 'Rydym wedi canslo eich cais',
  'case-reopened': 'Rydym wedi ailagor eich cais',
  'not-solved': 'Dywedoch wrthym nad yw wedi’i ddatrys, ac rydym wedi ailagor eich cais',
  'answers-corrected': 'Rydym wedi cywiro rhai o’ch atebion',
  'refund-owed': 'Roeddech wedi talu ((amount)). Byddwn yn dweud wrthych beth sy’n digwydd iddo',
  'refund-promised': 'Roeddech wedi talu ((amount)). Byddwn yn ei roi yn ôl i chi',
  'task-opened': 'Rydym yn gweithio arno: ((step))',
  'document-made': 'Mae dogfen yn barod i chi: ((document))',
  'form-asked': 'Mae angen mwy arnom gennych: ((step))',
  'form-submitted': 'Mae’r atebion gennym: ((step))',
  'form-filled-in': 'Rydym wedi gwneud hyn: ((step))',
  'renewal-invited': 'Rydym wedi eich gwahodd i adnewyddu',
  'renewal-received': 'Anfonoch y ffurflen i adnewyddu',
  'renewal-lapsed': 'Mae’r amser i adnewyddu wedi dod i ben',
  'sub-case-started': 'Rydym wedi agor cais arall fel rhan o hwn: ((reference))',
  'sub-case-ended': 'Mae’r cais ((reference)), sy’n rhan o hwn, wedi’i gau',
  'part-started': 'Rydym wedi agor y cais hwn fel rhan o ((reference))',
  'resident-wrote': 'Ysgrifennoch atom',
  'council-wrote': 'Ysgrifennom atoch',
  'documents-requested': 'Gofynnom i chi am ddogfennau',
  'documents-sent': 'Anfonoch ddogfennau atom',
  'documents-dropped': 'Nid oes angen y dogfennau arnom mwyach',
  'case-ended': 'Mae eich cais wedi’i gau',
}
const told: Record<Language, Record<string, string>> = { en: english, cy: welsh }

/** The lines of the ledger that mean something to the person the case is for, in plain words and in order. */
export function timelineOf(events: Event[], version: Version, language: Language = 'en'): { at: Date; text: string }[] {
  return events.flatMap((event) => {
    const text = residentText(event, version, language)
    return text ? [{ at: event.at, text }] : []
  })
}

function residentText({ type, step, data, actor }: Event, version: Version, language: Language): string | undefined {
  const facts = data as Record<string, unknown>
  const isStaffForm = isFormOfStaff(step, version.package)
  // Its task was opened and is done: that its answers are in says nothing new to the resident.
  if (isStaffForm && type === 'form-submitted') return undefined
  if (isStaffForm && type === 'task-completed')
    return told[language]['form-filled-in']!.replace('((step))', () => stepTitle(step, version.package))
  if (type === 'task-completed') return outcomeWords(step, String(facts['outcome']), version.package)
  // What staff alone may read is no news for the resident, and one that was given by hand is not on the page.
  if (type === 'document-made' && (facts['to'] === 'staff' || facts['byHand'])) return undefined
  const words = told[language]
  const isByStaff = (actor as { kind?: string } | null | undefined)?.kind === 'staff'
  const isNotSolved = type === 'case-reopened' && actor != null && !isByStaff
  const isPromised = type === 'refund-owed' && facts['isPromised'] === true
  const known =
    type === 'case-started' && facts['partOf']
      ? 'part-started'
      : isNotSolved
        ? 'not-solved'
        : isPromised
          ? 'refund-promised'
          : type
  if (!Object.hasOwn(words, known)) return undefined
  return words[known]!.replace('((amount))', () => pounds(Number(facts['amount'])))
    .replace('((step))', () => stepTitle(step, version.package))
    .replace('((date))', () => dayInWords(String(facts['date'] ?? ''), language))
    .replace('((reference))', () => String(facts['partOf'] ?? facts['reference'] ?? ''))
    .replace('((document))', () => documentTitle(facts, version.package))
}

/** Every line of the ledger in words for staff. */
export function staffText(event: Pick<Event, 'type' | 'step' | 'data'>, version: Version): string {
  return ledgerWords(event, version.package, titleOfKind)
}
