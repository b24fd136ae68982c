import { BpmnModdle } from 'bpmn-moddle'
import { type Found, nothingFound } from '../../found.ts'
import { ImportError } from '../../import-error.ts'
import { lineOf } from '../../text.ts'
import { Drawing } from './drawing.ts'
import { graphOf } from './graph.ts'

/** Reads the flow of a process from its start. A file that declares entities is refused. */
export async function readBpmn(text: string): Promise<Found> {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new ImportError('It declares entities, which are not read here')
  let definitions: unknown
  try {
    definitions = (await new BpmnModdle().fromXML(text)).rootElement
  } catch (error) {
    throw new ImportError(`It is not BPMN: ${lineOf((error as Error).message, 200)}`)
  }
  const found = nothingFound('')
  const graph = graphOf(found, definitions)
  found.title = graph.name
  const drawing = new Drawing(found, graph)
  const start = drawing.draw()
  found.process = {
    process: { format: 'guildhall.process/1', start, steps: drawing.steps },
    messages: drawing.messages,
    steps: drawing.kept,
    review: drawing.review,
  }
  return found
}
