import type { Process, Step } from '@guildhall/schemas'
import { BpmnModdle } from 'bpmn-moddle'
import type { Remark } from '../../found.ts'
import { shortJson } from '../../text.ts'
import { writeDuration } from './duration.ts'
import { place } from './place.ts'

type Element = Record<string, unknown>
type Join = string | undefined

/** A process as BPMN 2.0 with a diagram, and what BPMN has no word for. */
export async function writeBpmn(process: Process, title: string): Promise<{ xml: string; leftOut: Remark[] }> {
  const writing = new Writing(process)
  writing.write()
  const moddle = new BpmnModdle()
  const definitions = moddle.create('bpmn:Definitions', {
    id: 'definitions',
    targetNamespace: 'https://guildhall.example/bpmn',
    rootElements: [],
    diagrams: [],
  })
  const flowElements = [...writing.nodes.values()].map(({ type, ...properties }) => make(moddle, type, properties))
  const byId = new Map(flowElements.map((element) => [element['id'], element]))
  const flows = writing.flows.map(({ id, from, to, name, condition }) =>
    moddle.create('bpmn:SequenceFlow', {
      id,
      sourceRef: byId.get(from),
      targetRef: byId.get(to),
      ...(name ? { name } : {}),
      ...(condition ? { conditionExpression: moddle.create('bpmn:FormalExpression', { body: condition }) } : {}),
    }),
  )
  const root = moddle.create('bpmn:Process', {
    id: 'process',
    name: title,
    isExecutable: false,
    flowElements: [...flowElements, ...flows],
  })
  ;(definitions['rootElements'] as unknown[]).push(root)
  ;(definitions['diagrams'] as unknown[]).push(place(moddle, root, flowElements, flows))
  const { xml } = await moddle.toXML(definitions, { format: true })
  return { xml, leftOut: writing.leftOut }
}

function make(moddle: BpmnModdle, type: string, { timer, event, ...properties }: Element): Element {
  const definition =
    typeof timer === 'string'
      ? moddle.create('bpmn:TimerEventDefinition', {
          timeDuration: moddle.create('bpmn:FormalExpression', { body: timer }),
        })
      : event === true
        ? moddle.create('bpmn:MessageEventDefinition')
        : undefined
  return moddle.create(type, { ...properties, ...(definition ? { eventDefinitions: [definition] } : {}) })
}

/** Kinds that are a task in BPMN, with what is lost of them. */
const asTask: Record<string, string> = {
  payment: 'A payment is a task there',
  booking: 'A booking is a task there',
  'decision-table': 'The rows of its table are not written',
  'for-each': 'That it is done for each item is not written',
  renewal: 'When it comes round again is not written',
  document: 'What the document says is not written',
  'sub-service': 'That it is a service of its own is not written',
}

class Writing {
  readonly nodes = new Map<string, Element & { type: string }>()
  readonly flows: { id: string; from: string; to: string; name?: string; condition?: string }[] = []
  readonly leftOut: Remark[] = []
  private readonly process: Process

  constructor(process: Process) {
    this.process = process
  }

  write(): void {
    this.nodes.set('start', { type: 'bpmn:StartEvent', id: 'start' })
    this.connect('start', this.process.start, undefined)
    for (const [id, step] of Object.entries(this.process.steps)) {
      if (!this.nodes.has(nodeId(id)) && step.kind !== 'way-end')
        this.leave(id, step, 'Nothing leads to it from the start')
    }
  }

  private connect(from: string, step: string, join: Join, more: { name?: string; condition?: string } = {}): void {
    const isWayEnd = this.process.steps[step]?.kind === 'way-end'
    const to = isWayEnd && join !== undefined ? join : nodeId(step)
    this.flows.push({ id: `flow-${this.flows.length + 1}`, from, to, ...more })
    if (!this.nodes.has(to)) this.node(step, join)
  }

  private node(id: string, join: Join): void {
    const step = this.process.steps[id]
    if (!step) return
    const own = nodeId(id)
    this.nodes.set(own, { ...this.shape(id, step), id: own, name: step.title })
    if (step.clock || (step.deadlines?.length ?? 0) > 0) this.leave(id, step, 'Its clock and deadlines are not written')
    let from = own
    if (step.kind === 'parallel') {
      const after = `${own}-join`
      this.nodes.set(after, { type: 'bpmn:ParallelGateway', id: after })
      for (const { start, title } of (step.config as { ways: { start: string; title: string }[] }).ways)
        this.connect(own, start, after, { name: title })
      from = after
    }
    if (step.next !== undefined) this.connect(from, step.next, join)
    if (step.branches) {
      const gateway = step.kind === 'decision' ? own : `${from}-ways`
      if (gateway !== own) {
        this.nodes.set(gateway, { type: 'bpmn:ExclusiveGateway', id: gateway })
        this.flows.push({ id: `flow-${this.flows.length + 1}`, from, to: gateway })
      }
      for (const { when, next } of step.branches)
        this.connect(
          gateway,
          next,
          join,
          when === undefined ? {} : { name: wordsOf(when, step), condition: JSON.stringify(when) },
        )
    }
  }

  private shape(id: string, step: Step): Element & { type: string } {
    const config = step.config as { for?: Record<string, number>; event?: string }
    if (step.kind === 'task' || step.kind === 'form') return { type: 'bpmn:UserTask' }
    if (step.kind === 'message') return { type: 'bpmn:SendTask' }
    if (step.kind === 'connector') return { type: 'bpmn:ServiceTask' }
    if (step.kind === 'decision') return { type: 'bpmn:ExclusiveGateway' }
    if (step.kind === 'parallel') return { type: 'bpmn:ParallelGateway' }
    if (step.kind === 'end' || step.kind === 'way-end') return { type: 'bpmn:EndEvent' }
    if (step.kind === 'wait' && config.event !== undefined) return { type: 'bpmn:IntermediateCatchEvent', event: true }
    const timer = step.kind === 'wait' && config.for ? writeDuration(config.for) : undefined
    if (timer !== undefined) return { type: 'bpmn:IntermediateCatchEvent', timer }
    this.leave(id, step, asTask[step.kind] ?? `There is no “${step.kind}” in BPMN: it is a task there`)
    return { type: 'bpmn:Task' }
  }

  private leave(id: string, step: Step, message: string): void {
    this.leftOut.push({ of: 'step', at: id, original: step.title, message })
  }
}

/** The title of the outcome that a branch is for, else the rule. */
function wordsOf(when: unknown, step: Step): string {
  const [variable, value] = (when as { '=='?: [{ var?: string }, unknown] } | null)?.['=='] ?? []
  const outcomes = (step.config as { outcomes?: { id: string; title: string }[] }).outcomes ?? []
  const outcome = variable?.var === 'outcome' ? outcomes.find(({ id }) => id === value) : undefined
  return outcome?.title ?? shortJson(when).slice(0, 100)
}

function nodeId(step: string): string {
  return `step-${step}`
}
