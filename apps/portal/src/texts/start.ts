import type { Duration } from '@guildhall/schemas'
import type { Language } from './languages.ts'

const en = {
  who: 'Who can apply',
  free: 'It is free',
  worked: 'The form works out what you pay before you send it.',
  answer: 'When you hear from us',
  aim: (length: string) => `We aim to be done within ${length} of getting your request.`,
  length: {
    workingDays: (n: number) => (n === 1 ? '1 working day' : `${n} working days`),
    workingHours: (n: number) => (n === 1 ? '1 working hour' : `${n} working hours`),
    days: (n: number) => (n === 1 ? '1 day' : `${n} days`),
    hours: (n: number) => (n === 1 ? '1 hour' : `${n} hours`),
    minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
  },
}

const cy: typeof en = {
  who: 'Pwy all wneud cais',
  free: 'Mae am ddim',
  worked: 'Mae’r ffurflen yn cyfrifo’r hyn a dalwch cyn i chi ei hanfon.',
  answer: 'Pryd y cewch glywed gennym',
  aim: (length) => `Ein nod yw gorffen o fewn ${length} o gael eich cais.`,
  length: {
    workingDays: (n) => `${n} diwrnod gwaith`,
    workingHours: (n) => `${n} awr waith`,
    days: (n) => `${n} diwrnod`,
    hours: (n) => `${n} awr`,
    minutes: (n) => `${n} munud`,
  },
}

/** The words of a service's start page that are worked out. */
export function startTexts(language: Language): typeof en {
  return language === 'cy' ? cy : en
}

/** A length of time in words, as in "2 working days"; undefined for one in a unit that has none. */
export function lengthIn(duration: Duration, language: Language): string | undefined {
  const { length } = startTexts(language)
  const [unit, count] = Object.entries(duration)[0] ?? []
  const words = unit !== undefined && Object.hasOwn(length, unit) ? length[unit as keyof typeof length] : undefined
  return words && typeof count === 'number' ? words(count) : undefined
}
