import type { Found } from '../../found.ts'
import { ImportError } from '../../import-error.ts'
import { lineOf, listOf, own } from '../../text.ts'

/** A flow from one node to another, with its name and condition. */
export type Flow = { id: string; from: string; to: string; name: string; condition: string }

/** A node of the process: its type without the prefix, its name and the team of its lane. */
export type Node = { id: string; type: string; name: string; team: string; element: unknown }

/** The nodes and flows of one process. */
export type Graph = { name: string; nodes: Map<string, Node>; flows: Flow[] }

const MOST_NODES = 400
/** What only explains or carries, and is no step. */
const beside: Record<string, string> = {
  DataObjectReference: 'Data is in the answers of the case here',
  DataStoreReference: 'Data is in the answers of the case here',
  DataObject: 'Data is in the answers of the case here',
  BoundaryEvent: 'An event at the edge of a step has no place here; a deadline of the step may do',
}

/** The process with the most nodes; others, and what stands beside the flow, are named. */
export function graphOf(found: Found, definitions: unknown): Graph {
  const processes = listOf(own(definitions, 'rootElements')).filter((element) => typeOf(element) === 'Process')
  const size = (process: unknown) => listOf(own(process, 'flowElements')).length
  const [process, ...others] = processes.toSorted((a, b) => size(b) - size(a))
  if (!process || size(process) === 0) throw new ImportError('It has no process with steps')
  if (size(process) > MOST_NODES * 3)
    throw new ImportError(`It has ${size(process)} elements. There can be ${MOST_NODES * 3}`)
  for (const other of others.filter((one) => size(one) > 0))
    leaveStep(found, other, 'Only the largest process of a file is imported')
  const teams = teamsOf(process)
  const nodes = new Map<string, Node>()
  const flows: Flow[] = []
  for (const element of listOf(own(process, 'flowElements'))) {
    const type = typeOf(element)
    const id = idOf(element)
    if (type === 'SequenceFlow') {
      const condition = lineOf(own(own(element, 'conditionExpression'), 'body'), 500)
      flows.push({
        id,
        from: idOf(own(element, 'sourceRef')),
        to: idOf(own(element, 'targetRef')),
        name: lineOf(own(element, 'name'), 200),
        condition,
      })
    } else if (Object.hasOwn(beside, type)) leaveStep(found, element, beside[type]!)
    else nodes.set(id, { id, type, name: lineOf(own(element, 'name'), 200), team: teams.get(id) ?? '', element })
  }
  for (const collaboration of listOf(own(definitions, 'rootElements')).filter(
    (element) => typeOf(element) === 'Collaboration',
  )) {
    for (const flow of listOf(own(collaboration, 'messageFlows'))) {
      found.leftOut.push({
        of: 'setting',
        at: idOf(flow),
        original: lineOf(own(flow, 'name')) || 'message flow',
        message: 'What goes between pools is said by message steps here',
      })
    }
  }
  return {
    name: lineOf(own(process, 'name')) || idOf(process),
    nodes,
    flows: flows.filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
  }
}

/** `UserTask` of `bpmn:UserTask`. */
export function typeOf(element: unknown): string {
  return String((element as { $type?: unknown } | undefined)?.$type ?? '').replace(/^bpmn:/, '')
}

function idOf(element: unknown): string {
  return lineOf((element as { id?: unknown } | undefined)?.id, 200)
}

/** Names an element that is not taken over. */
export function leaveStep(found: Found, element: unknown, message: string): void {
  found.leftOut.push({
    of: 'step',
    at: idOf(element),
    original: lineOf(own(element, 'name')) || typeOf(element),
    message,
  })
}

/** The lane that a node lies in, the innermost. */
function teamsOf(process: unknown): Map<string, string> {
  const teams = new Map<string, string>()
  const visit = (set: unknown, depth: number): void => {
    if (depth > 10) return
    for (const lane of listOf(own(set, 'lanes'))) {
      for (const node of listOf(own(lane, 'flowNodeRef'))) teams.set(idOf(node), lineOf(own(lane, 'name'), 60))
      visit(own(lane, 'childLaneSet'), depth + 1)
    }
  }
  for (const set of listOf(own(process, 'laneSets'))) visit(set, 0)
  return teams
}
