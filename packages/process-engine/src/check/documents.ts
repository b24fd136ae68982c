import type { Document, Problem, ServicePackage } from '@guildhall/schemas'
import { DOCUMENT_WORDS, placeholdersIn } from '../placeholders.ts'
import { stepKinds } from '../step-kinds/registry.ts'
import { fail, warn } from './problem.ts'

const ANSWER = 'answers.'
const known = new Set<string>(DOCUMENT_WORDS)

/** Documents that nothing makes, and words in them that stand for nothing. The answers that they show are checked as those of rules are. */
export function checkDocuments({ process, documents = {} }: ServicePackage): Problem[] {
  const made = new Set(
    Object.values(process.steps).flatMap(({ kind, config }) =>
      (stepKinds.get(kind)?.uses?.(config) ?? []).flatMap(({ of, id }) => (of === 'document' ? [id] : [])),
    ),
  )
  return Object.entries(documents).flatMap(([id, document]) => {
    const at = `/documents/${id}`
    const unmade = made.has(id)
      ? []
      : [warn('process/document-never-made', at, `No step makes "${document.title}" – make it, or take it away`)]
    const unknown = textsOf(document).flatMap((text) =>
      placeholdersIn(text.words)
        .filter((word) => !word.startsWith(ANSWER) && !known.has(word))
        .map((word) => {
          const words = `((${word})) stands for nothing – use a word of the list, or ((answers.question))`
          return fail('process/document-unknown-word', at + text.at, words)
        }),
    )
    const ofTitle = placeholdersIn(document.title).map((word) => {
      const words = `((${word})) cannot stand in the title – it is the same for every case, and a step may give another by a rule`
      return fail('process/document-unknown-word', `${at}/title`, words)
    })
    return [...unmade, ...ofTitle, ...unknown]
  })
}

/** The questions whose answers a document shows, and where in it. */
export function answersRead(document: Document): { question: string; at: string }[] {
  const ofTexts = textsOf(document).flatMap(({ words, at }) =>
    placeholdersIn(words).flatMap((word) =>
      word.startsWith(ANSWER) ? [{ question: word.slice(ANSWER.length), at }] : [],
    ),
  )
  const ofTables = document.blocks.flatMap((block, index) =>
    block.block === 'answers'
      ? (block.questions ?? []).map((question, place) => ({ question, at: `/blocks/${index}/questions/${place}` }))
      : [],
  )
  return [...ofTexts, ...ofTables]
}

/** Every text of a document that may hold words in double brackets, and where it stands. */
function textsOf({ blocks }: Document): { words: string; at: string }[] {
  return blocks.flatMap((block, index) => {
    const at = `/blocks/${index}`
    if (block.block === 'heading' || block.block === 'paragraph') return [{ words: block.text, at: `${at}/text` }]
    if (block.block === 'list') return block.items.map((words, place) => ({ words, at: `${at}/items/${place}` }))
    if (block.block !== 'signature') return []
    const role = block.role === undefined ? [] : [{ words: block.role, at: `${at}/role` }]
    return [{ words: block.name, at: `${at}/name` }, ...role]
  })
}
