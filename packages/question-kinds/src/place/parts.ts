import type { AnswerFault, QuestionOptions } from '../kind.ts'

/** The parts of a place, in order. The first is always asked; the map only fills in the last two. */
export const placeParts = ['description', 'postcode', 'easting', 'northing'] as const

/** One part of a place. */
export type PlacePart = (typeof placeParts)[number]

/** What the map of the council shows, in metres of the National Grid. */
export type MapArea = { west: number; south: number; east: number; north: number }

/** The map of a question, undefined when it has none or none that can be used. */
export function mapOf(options: QuestionOptions): MapArea | undefined {
  const map = options['map'] as Partial<MapArea> | undefined
  const { west, south, east, north } = map ?? {}
  const isArea =
    Number.isFinite(west) && Number.isFinite(south) && Number(east) > Number(west) && Number(north) > Number(south)
  return isArea ? (map as MapArea) : undefined
}

/** The part that a fault is in, the first when it is about the whole. */
export function placePart({ path }: AnswerFault): PlacePart {
  return placeParts.find((part) => path === `/${part}`) ?? 'description'
}
