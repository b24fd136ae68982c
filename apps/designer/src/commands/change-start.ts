import type { Service } from '@guildhall/schemas'
import type { Command } from './command.ts'

/** The texts of the start page, each with what it is called in a sentence. */
const parts = {
  who: 'who can apply',
  cost: 'what it costs',
  duration: 'how long the form takes',
  otherWays: 'the other ways to ask',
} as const

/** One text of the start page that may be left out. */
export type StartText = keyof typeof parts

/** Changes a text of the service's start page; an empty one is left out. */
export function changeStartText({ part, text }: { part: StartText; text: string }): Command {
  return {
    sentence: `Changed ${parts[part]} on the start page`,
    field: `start/${part}`,
    apply: (before) => {
      const { [part]: _, ...others } = before.service.start
      const start = text.trim() === '' ? others : { ...others, [part]: text.trim() }
      return { ...before, service: { ...before.service, start } }
    },
  }
}

/** Changes the line below the name of the service. */
export function changeSummary({ summary }: { summary: string }): Command {
  return {
    sentence: 'Changed what the service is in a line',
    field: 'start/summary',
    apply: (before) => ({ ...before, service: { ...before.service, summary: summary.trim() } }),
  }
}

/** Changes what to have at hand, a thing each; Welsh words of things stay with them while they keep their place. */
export function changeNeeds({ need }: { need: string[] }): Command {
  return {
    sentence: 'Changed what to have at hand',
    field: 'start/need',
    apply: (before) => {
      const kept = withoutNeeds(before.service, need)
      return { ...before, service: { ...kept, start: { ...kept.start, need } } }
    },
  }
}

/** Translations of things that are no longer there, or say something else now, would stand in place of the wrong words. */
function withoutNeeds(service: Service, need: string[]): Service {
  if (!service.translations) return service
  const stays = (pointer: string) => {
    const place = /^\/start\/need\/(\d+)$/.exec(pointer)?.[1]
    return place === undefined || need[Number(place)] === service.start.need[Number(place)]
  }
  const translations = Object.fromEntries(
    Object.entries(service.translations).map(([language, texts]) => [
      language,
      Object.fromEntries(Object.entries(texts).filter(([pointer]) => stays(pointer))),
    ]),
  )
  return { ...service, translations }
}
