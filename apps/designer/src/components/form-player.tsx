import { checkAnswers, nextPage, pageSchema, previousPage, questionsOf, visibleAnswers } from '@guildhall/form-engine'
import {
  BackLink,
  Button,
  ErrorSummary,
  FormPage,
  fieldId,
  type KeptFile,
  type PageError,
  SummaryList,
} from '@guildhall/govuk-forms'
import { answers as kinds } from '@guildhall/question-kinds/answers'
import type { Form, ServicePackage } from '@guildhall/schemas'
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react'
import { api, errorWords } from '../api.ts'
import { useAddressSearch } from '../hooks/use-address-search.ts'
import { type InList, readFields, readSent, withoutFile } from '../rehearsal/page-fields.ts'
import { offersOn } from '../rehearsal/slots.ts'
import { PortalStage } from './portal-stage.tsx'

type Answers = Record<string, unknown>

type FormPlayerProps = {
  slug: string
  pack: ServicePackage
  form: Form
  /** The answers that there are before. */
  given?: Answers
  /** The day of the rehearsal, YYYY-MM-DD. */
  today: string
  /** The name of the frame. */
  title: string
  sendWords: string
  /** Stands above the button of the last page, such as the fee. */
  before?: (answers: Answers) => ReactNode
  /** Begins at the page where the answers are checked. */
  atEnd?: boolean
  onSend: (answers: Answers) => void
}

/** A form as the resident meets it, page by page: the portal’s own questions and frame, judged by the server, kept by nobody. */
export function FormPlayer(props: FormPlayerProps) {
  const { slug, pack, form, given = {}, today, title, sendWords, before, atEnd, onSend } = props
  const [answers, setAnswers] = useState(given)
  const [pageId, setPageId] = useState(atEnd ? undefined : nextPage(form, given)?.id)
  const [inList, setInList] = useState<InList>()
  const [files, setFiles] = useState<Record<string, KeptFile[]>>({})
  const [problems, setProblems] = useState<PageError[]>([])
  const addresses = useAddressSearch()
  const page = form.pages.find(({ id }) => id === pageId)
  const goTo = (id: string | undefined) => {
    setProblems([])
    setInList(undefined)
    addresses.forget()
    setPageId(id)
  }
  const back = previousPage(form, answers, pageId)
  const backLink = back ? (
    <BackLink href="#main-content" attributes={{ onClick: stay(() => goTo(back.id)) }}>
      Back
    </BackLink>
  ) : null

  if (!page) {
    return (
      <PortalStage slug={slug} title={title} page="check">
        {backLink}
        <h1 className="govuk-heading-l">Check your answers</h1>
        {checkAnswers(form, answers).map((section) => (
          <section key={section.page}>
            <SummaryList
              rows={section.rows.map(({ question, label, lines }) => ({
                key: { text: label },
                value: { text: lines.map((line, index) => <div key={index}>{line}</div>) },
                actions: {
                  items: [
                    {
                      href: '#main-content',
                      text: 'Change',
                      visuallyHiddenText: label,
                      attributes: { 'data-question': question, onClick: stay(() => goTo(section.page)) },
                    },
                  ],
                },
              }))}
            />
          </section>
        ))}
        {before?.(answers)}
        <Button type="button" attributes={{ onClick: () => onSend(visibleAnswers(form, answers)) }}>
          {sendWords}
        </Button>
      </PortalStage>
    )
  }

  const shown = visibleAnswers(form, answers)
  const wrong = addresses.problem ? [addresses.problem] : problems
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const button = event.nativeEvent.submitter as HTMLButtonElement | null
    const action = button?.name === '_action' ? button.value : addresses.implied(page, answers, readFields(data))
    if (action.startsWith('remove:')) {
      const at = action.slice('remove:'.length)
      return setAnswers((old) => (at.includes(':') ? withoutFile(old, at) : without(old, at)))
    }
    if (action.startsWith('add:')) {
      const { answers: all, files: more } = readSent(form, page, answers, data, inList)
      setAnswers(all)
      return setFiles((old) => added(old, more))
    }
    if (action) {
      if (action.startsWith('change:')) setAnswers((old) => without(old, action.slice('change:'.length)))
      return void addresses.act(action, readFields(data))
    }
    const read = readSent(form, page, answers, data, inList)
    const sent = { ...read, answers: addresses.settle(read.answers) }
    setAnswers(sent.answers)
    setFiles((old) => added(old, sent.files))
    if (sent.to?.inList) return setInList(sent.to.inList)
    try {
      const body = { form: form.id, page: page.id, answers: sent.answers, today }
      const { problems: found } = await api.judgePage({ params: { slug }, body })
      const own = sent.to ? found.filter(({ at }) => at.split('.').length > 1) : found
      setProblems(own)
      if (own.length > 0) return
      if (sent.to) setInList(undefined)
      else goTo(nextPage(form, sent.answers, page.id)?.id)
    } catch (error) {
      setProblems([{ at: '', message: errorWords(error) }])
    }
  }
  const slots = Object.fromEntries(
    questionsOf(page).flatMap(({ name, options }) => {
      const calendar = options.kind === 'booking-slot' ? pack.bookings[String(options['booking'])] : undefined
      return calendar ? [[name, offersOn(calendar, shown, today)]] : []
    }),
  )
  return (
    <PortalStage slug={slug} title={title} page={`${page.id} ${inList?.index ?? ''}`}>
      {backLink}
      {wrong.length > 0 ? <Mistakes key={JSON.stringify(wrong)} mistakes={wrong} /> : null}
      {/* Another page of the same form is another form: nothing of its fields may be left. */}
      <form
        key={`${page.id} ${JSON.stringify(inList)} ${addresses.turn} ${JSON.stringify(files)}`}
        noValidate
        onSubmit={(event) => void send(event)}
      >
        <button type="submit" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
          Continue
        </button>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links within are what is pressed, by the keyboard too */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the links of a list */}
        <div onClick={(event) => openItem(event.target, setInList, event)}>
          <FormPage
            title={page.title}
            schema={pageSchema(page, shown)}
            uiSchema={page.uiSchema}
            answers={answers}
            errors={wrong}
            kinds={kinds}
            context={{
              address: addresses.stages,
              slots,
              files: keptIn(files, answers),
              lists: listsOf(page.uiSchema, inList),
            }}
          />
        </div>
        <Button>Continue</Button>
      </form>
    </PortalStage>
  )
}

/** What is wrong on a page, with the focus there as the portal has it. */
function Mistakes({ mistakes }: { mistakes: PageError[] }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links within are what is pressed, by the keyboard too
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the links of the summary
    <div ref={box} tabIndex={-1} onClick={focusField}>
      <ErrorSummary
        title="There is a problem"
        errorList={mistakes.map(({ at, message }) => ({ text: message, href: `#${fieldId(at)}` }))}
      />
    </div>
  )
}

/** A link of the summary leads to the field that it is about. */
function focusField(event: { target: EventTarget; preventDefault(): void }): void {
  const link = (event.target as Element).closest?.('a')
  const field = link?.ownerDocument.getElementById(link.hash.slice(1))
  if (!field) return
  event.preventDefault()
  const first = field.matches('input, select, textarea') ? field : field.querySelector('input, select, textarea')
  ;((first ?? field) as HTMLElement).focus()
}

/** Does something instead of following the link. */
function stay(act: () => void) {
  return (event: { preventDefault(): void }) => {
    event.preventDefault()
    act()
  }
}

/** The links of a list lead to the questions of one item, on a page that there is not. */
function openItem(target: EventTarget, open: (inList: InList) => void, event: { preventDefault(): void }): void {
  const href = (target as Element).closest?.('a')?.getAttribute('href') ?? ''
  const [, name, index] = /[?&]change=([A-Za-z0-9_]+)\.(\d{1,3})$/.exec(href) ?? []
  if (name === undefined) return
  event.preventDefault()
  open({ name, index: Number(index) })
}

function listsOf(uiSchema: Record<string, unknown>, inList: InList | undefined) {
  if (!inList || !Object.hasOwn(uiSchema, inList.name)) return undefined
  return { [inList.name]: { stage: 'item' as const, index: inList.index } }
}

/** The answers without one of them, or without an item of a list: `people.2`. */
function without(answers: Answers, at: string): Answers {
  const [name = '', index] = at.split('.')
  const { [name]: old, ...others } = answers
  if (index === undefined || !Array.isArray(old)) return others
  return { ...others, [name]: old.filter((_, place) => place !== Number(index)) }
}

function added(old: Record<string, KeptFile[]>, more: Record<string, KeptFile[]>): Record<string, KeptFile[]> {
  const names = Object.keys({ ...old, ...more })
  return Object.fromEntries(names.map((name) => [name, [...(old[name] ?? []), ...(more[name] ?? [])]]))
}

/** The files that the answers still name. */
function keptIn(files: Record<string, KeptFile[]>, answers: Answers): Record<string, KeptFile[]> {
  return Object.fromEntries(
    Object.entries(files).map(([name, all]) => [name, all.filter(({ id }) => [answers[name]].flat().includes(id))]),
  )
}
