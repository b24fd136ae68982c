import { oneQuestionEach } from '../draft/split-pages.ts'
import type { Found, FoundOption, FoundPage, FoundQuestion, Shape } from '../found.ts'
import { limits } from '../limits.ts'
import { lineOf } from '../text.ts'

/** One line of a document, with what its layout tells. */
export type Line = {
  text: string
  at: string
  /** A heading begins a page. */
  heading?: boolean
  /** An answer to choose from, one or any of them; `list` leaves it open. */
  bullet?: 'one' | 'any' | 'list'
  /** What a field in the document itself says of its answer. */
  field?: { shape: Shape; options?: FoundOption[] }
  /** Text that only tells something. */
  guidance?: boolean
}

const boxes = /[☐☑☒□▢◻❏❑]|\[ ?[xX]?\]/
const circles = /[○◯❍◦]|\( ?\)/

/**
 * Questions from the lines of a document: one each, the answers to choose from below or beside it, headings as pages. What
 * cannot be a question is guidance; nothing is dropped.
 */
export function readLines(found: Found, lines: Line[], title: string): FoundPage[] {
  const pages: { title: string; at: string; questions: FoundQuestion[] }[] = []
  let page = { title: '', at: title, questions: [] as FoundQuestion[] }
  const last = () => page.questions.at(-1)
  const close = () => {
    if (page.questions.length > 0) pages.push(page)
    else if (page.title !== '')
      found.leftOut.push({
        of: 'guidance',
        at: page.at,
        original: page.title,
        message: 'A heading with nothing below it',
      })
  }
  let heading: string | undefined
  for (const line of lines.slice(0, limits.rows)) {
    const text = lineOf(line.text, 5_000)
    if (text === '' && line.field === undefined) continue
    const isHeading = line.heading === true || (!line.field && looksLikeHeading(text))
    if (isHeading) {
      // The first heading with another below it names the document.
      if (found.title === '' && pages.length === 0 && page.questions.length === 0 && heading === undefined)
        found.title = headingText(text)
      else {
        close()
        page = { title: headingText(text), at: line.at, questions: [] }
      }
      heading = text
      continue
    }
    const bullet = line.bullet ?? bulletOf(text)
    const question = last()
    if (bullet && question && question.shape !== 'guidance' && !line.field && canOffer(question)) {
      offer(question, bullet, text)
      continue
    }
    if (
      found.title === '' &&
      heading === undefined &&
      pages.length === 0 &&
      page.questions.length === 0 &&
      looksLikeTitle(text, line)
    ) {
      found.title = text
      heading = text
      continue
    }
    page.questions.push(...questionsOf(line, text))
  }
  close()
  for (const { questions } of pages)
    for (const [index, question] of questions.entries()) questions[index] = settled(question)
  return pages.flatMap(({ title: words, at, questions }) =>
    words === '' ? oneQuestionEach(questions) : [{ at, title: words, questions }],
  )
}

function looksLikeHeading(text: string): boolean {
  if (/^#{1,6} /.test(text) || /^(section|part|page) [\dA-Z]{1,3}\b[:.\s–-]*/i.test(text))
    return text.length < 120 && !text.endsWith('?')
  return /^[A-Z][A-Z0-9 &',/()–-]{5,79}$/.test(text) && /[A-Z]{4}/.test(text) && !/_{2}/.test(text)
}

function headingText(text: string): string {
  const words = text.replace(/^#{1,6} /, '').replace(/[:\s]+$/, '')
  return /[a-z]/.test(words) ? words : words.charAt(0) + words.slice(1).toLowerCase()
}

function looksLikeTitle(text: string, { field, guidance, bullet }: Line): boolean {
  return (
    !field &&
    !guidance &&
    !bullet &&
    text.length < 100 &&
    /\b(form|application|request|report|claim|registration|notification|complaint|apply)\b/i.test(text) &&
    !/[?:_*]|\d\./.test(text)
  )
}

function bulletOf(text: string): Line['bullet'] {
  if (new RegExp(`^(${boxes.source})`, 'u').test(text)) return 'any'
  if (new RegExp(`^(${circles.source})`, 'u').test(text)) return 'one'
  return /^([-–•*·‣▪]|o(?= [A-Z])|[a-h][).])\s+\S/.test(text) ? 'list' : undefined
}

function canOffer({ shape, options }: FoundQuestion): boolean {
  return options !== undefined || ['text', 'choose-one', 'choose-any', 'yes-no', 'long-text'].includes(shape)
}

function offer(question: FoundQuestion, bullet: 'one' | 'any' | 'list', text: string): void {
  const parts = splitBoxes(text)
  question.options = [
    ...(question.options ?? []),
    ...(parts.length > 0 ? parts : [cleanOption(text)])
      .filter((label) => label !== '')
      .map((label) => ({ value: label, label })),
  ]
  const any = /\b(all that apply|any that apply|select all|tick all|choose all|one or more)\b/i.test(
    `${question.label} ${question.hint ?? ''}`,
  )
  const one = /\b(select one|choose one|tick one|one (box )?only|one of)\b/i.test(
    `${question.label} ${question.hint ?? ''}`,
  )
  question.shape = any || (bullet === 'any' && !one) ? 'choose-any' : 'choose-one'
}

function cleanOption(text: string): string {
  return lineOf(
    text
      .replace(new RegExp(`(${boxes.source}|${circles.source})`, 'gu'), ' ')
      .replace(/^([-–•*·‣▪]|o(?= )|[a-h][).])\s+/, '')
      .replace(/_{2,}/g, ' '),
    300,
  )
}

/** The options of a line such as "☐ Yes ☐ No". */
function splitBoxes(text: string): string[] {
  const mark = new RegExp(`${boxes.source}|${circles.source}`, 'u')
  if (!mark.test(text)) return []
  const parts = text.split(new RegExp(`(?:${boxes.source}|${circles.source})`, 'gu')).map((part) => cleanOption(part))
  return parts.filter((part) => part !== '')
}

function questionsOf(line: Line, text: string): FoundQuestion[] {
  const at = line.at
  const number = `${at} ${text.slice(0, 60)}`
  const guidance = line.guidance === true || (!line.field && isTelling(text))
  if (guidance) return [{ key: `guidance ${number}`, at, label: '', name: 'guidance', shape: 'guidance', text }]
  const mark = new RegExp(`(${boxes.source}|${circles.source})`, 'u').exec(text)
  if (mark && !line.field) {
    // "Are you disabled? ☐ Yes ☐ No": the words before the first box ask, those after each box answer.
    const asked = text.slice(0, mark.index).trim()
    const options = splitBoxes(text.slice(mark.index))
    if (asked === '') return options.map((label) => ({ ...plain(label, at), shape: 'tick' as const }))
    const question = plain(asked, at)
    if (options.length > 1)
      offer(question, boxes.test(mark[0]) && options.length > 2 ? 'any' : 'one', text.slice(mark.index))
    else question.shape = 'tick'
    return [question]
  }
  // "Name: ______ Date: ______" asks twice.
  const blanks = text
    .split(/[_.…]{3,}/)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\d]/u.test(part))
  const labels =
    !line.field && /[_…]{3,}|\.{4,}/.test(text) && blanks.length > 1 ? blanks : [text.replace(/[_…]{2,}|\.{4,}/g, ' ')]
  return labels.map((label) => ({ ...plain(label, at), ...(line.field === undefined ? {} : line.field) }))
}

function isTelling(text: string): boolean {
  if (
    /[?:]\s*(\([^)]*\))?\s*\*?$|_{2,}|…{2,}|\.{4,}/.test(text) ||
    new RegExp(`${boxes.source}|${circles.source}`, 'u').test(text)
  )
    return false
  return (
    text.length > 140 ||
    (/[.!]$/.test(text) && text.length > 40) ||
    /^(please (complete|read|note|return|use|answer|write|print)|note:?|for office use)/i.test(text)
  )
}

function plain(text: string, at: string): FoundQuestion {
  const starred = /\*\s*$|\(required\)|\(mandatory\)/i.test(text) || /^\*/.test(text)
  let label = text
    .replace(/^\s*\*|\*\s*:?\s*$|\((required|mandatory|optional)\)/gi, ' ')
    .replace(/^\s*(?:q(?:uestion)?\s*)?\d{1,3}(?:\.\d{1,2})?[a-z]?[.):]?\s+(?=\S)/i, '')
    .trim()
  const [, before, inside] = /^(.{3,}?)\s*\(([^()]{12,})\)\s*:?\s*$/.exec(label) ?? []
  const hint = before === undefined || inside === undefined ? undefined : lineOf(inside)
  label = lineOf((hint === undefined ? label : before!).replace(/\s*[:–-]\s*$/, ''))
  const yesNo = /[\s:?(]+(yes\s*\/\s*no|y\s*\/\s*n)\)?\s*$/i.exec(label)
  return {
    key: `${at} ${label}`,
    at,
    label: yesNo ? lineOf(label.slice(0, yesNo.index + (label[yesNo.index] === '?' ? 1 : 0))) : label || text,
    shape: yesNo ? 'yes-no' : 'text',
    ...(hint === undefined ? {} : { hint }),
    required: starred,
  }
}

/** Yes and no as options are a yes or no question; one option alone is a box to tick. */
function settled(question: FoundQuestion): FoundQuestion {
  const { options, ...rest } = question
  if (options === undefined) return question
  const labels = options.map(({ label }) => label.toLowerCase())
  if (labels.length === 2 && labels.includes('yes') && labels.includes('no')) return { ...rest, shape: 'yes-no' }
  if (labels.length === 1) return { ...rest, shape: 'tick', hint: rest.hint ?? options[0]!.label }
  return { ...question, review: question.review ?? 'Its options were read from the lines below or beside it' }
}
