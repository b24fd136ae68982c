import { compileProcess, expectAsItComes } from '@guildhall/process-engine'
import type { Command } from './command.ts'

/** Makes a journey expect what comes of it now. Changes nothing when its moves cannot be made. */
export function expectJourney(input: { journey: number; title: string }): Command {
  return {
    sentence: `Made the journey “${input.title}” expect what comes of it now`,
    apply: (before) => {
      const old = before.journeys?.[input.journey]
      const now = old && expectAsItComes(compileProcess(before), old)
      if (!now || JSON.stringify(now) === JSON.stringify(old)) return before
      return { ...before, journeys: before.journeys!.map((one) => (one === old ? now : one)) }
    },
  }
}
