import type { Session } from '@guildhall/access'
import { activePlaces, type CaseState, earlierPlaces, fixedPlaces, outcomesAt, wayOf } from '@guildhall/process-engine'
import type { TaskStepConfig, WaitStepConfig } from '@guildhall/schemas'
import type { Guildhall } from '../guildhall.ts'
import { openCaseRow } from '../staff/open-case-row.ts'
import { stepAt, type Version } from '../versions.ts'
import { endingFacts, endingInWords } from './consequences.ts'

type Choice = { id: string; title: string }

/** What may be done with a case from outside its steps, with what each would do in words. */
export type CaseChoices = {
  /** Only for a case that is open. */
  cancel?: { consequences: string[] }
  /** Only for a case that has ended; without places there is nowhere to go on. */
  reopen?: { places: Choice[] }
  waiting: {
    step: string
    occurrence: number
    title: string
    /** What it waits to hear of from outside. */
    event?: string
    /** Steps that the case can be sent back to. */
    back: Choice[]
    /** The outcomes to choose from when the step is skipped; none for a step that just ends. */
    outcomes: Choice[]
    /** Why the step can be left neither backward nor forward. */
    fixed?: string
  }[]
  /** Whether the person may send the case back or skip a step. */
  maySend: boolean
}

/** Reads them for a case. Throws not-found. */
export async function readChoices(
  g: Guildhall,
  { session, reference }: { session: Session; reference: string },
): Promise<CaseChoices> {
  const { row, version } = await openCaseRow(g, session, reference)
  const state = row.state as CaseState
  const { person } = session
  const title = (place: string) => stepAt(version, place)?.title ?? place
  const choices = (places: string[]) => places.map((id) => ({ id, title: title(id) }))
  const maySend = person.roles.includes('admin') || person.teams.some(({ lead }) => lead)
  if (state.status === 'ended')
    return { reopen: { places: choices(earlierPlaces(version.process, state)) }, waiting: [], maySend }
  return {
    cancel: { consequences: [...endingInWords(await endingFacts(g, row, version)), ...toldOf(version)] },
    waiting: activePlaces(state).map((step) => {
      const [fixed] = fixedPlaces(version.process, state, step)
      return {
        step,
        occurrence: state.steps[step]!.occurrence,
        title: title(step),
        ...eventAt(version, step),
        back: fixed ? [] : choices(earlierPlaces(version.process, state, wayOf(step))),
        outcomes: fixed ? [] : outcomeChoices(version, step),
        ...(fixed
          ? {
              fixed: `“${title(fixed)}” cannot be left: a payment may be under way. Cancel the case, or wait until it is paid or given up.`,
            }
          : {}),
      }
    }),
    maySend,
  }
}

function eventAt(version: Version, place: string): { event?: string } {
  const step = stepAt(version, place)
  const { event } = (step?.kind === 'wait' ? step.config : {}) as Partial<WaitStepConfig>
  return event === undefined ? {} : { event }
}

function outcomeChoices(version: Version, place: string): Choice[] {
  const titled = (stepAt(version, place)?.config as Partial<TaskStepConfig> | undefined)?.outcomes ?? []
  return outcomesAt(version.process, place).map((id) => ({
    id,
    title:
      titled.find((outcome) => outcome.id === id)?.title ??
      id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' '),
  }))
}

/** The message that goes with cancelling, where the service has one. */
function toldOf({ package: { process, messages } }: Version): string[] {
  const message = process.cancel && messages[process.cancel.message]
  return message ? [`The resident is sent “${message.title}”.`] : []
}
