import type { Step } from '@guildhall/schemas'
import { TEAM_TO_NAME } from '../../draft/draft-package.ts'
import { slugOf } from '../../draft/names.ts'
import type { Found, FoundProcess, Remark } from '../../found.ts'
import { lineOf, listOf, own } from '../../text.ts'
import { readDuration } from './duration.ts'
import { type Flow, type Graph, leaveStep, type Node, typeOf } from './graph.ts'
import { joinOf } from './joins.ts'

/** A way of a parallel step: the gateway where it ends, and the step that ends it. */
type Way = { join: string; end: string }

const tasks = new Set(['UserTask', 'ManualTask', 'Task'])
/** What is passed over: the flow goes on behind it. */
const passed: Record<string, string> = {
  ScriptTask: 'Scripts are not run here',
  BusinessRuleTask: 'Draw its rules as a decision table',
  SubProcess: 'What is inside a sub-process has to be drawn anew',
  Transaction: 'What is inside a sub-process has to be drawn anew',
  AdHocSubProcess: 'What is inside a sub-process has to be drawn anew',
  CallActivity: 'It calls another process; a sub-service may do',
  InclusiveGateway: 'Any number of ways at once has to be drawn anew; its first way is kept',
  ComplexGateway: 'It has to be drawn anew; its first way is kept',
  EventBasedGateway: 'Waiting for the first of several has to be drawn anew; its first way is kept',
}

/** Draws the steps of a process, each node once for each way that it lies on. */
export class Drawing {
  readonly steps: Record<string, Step> = {}
  readonly messages: FoundProcess['messages'] = {}
  readonly review: Remark[] = []
  kept = 0
  private readonly found: Found
  private readonly graph: Graph
  private readonly known = new Map<string, string>()
  private readonly named = new Set<string>()
  private readonly drawn = new Set<string>()
  private readonly waiting: (() => void)[] = []

  constructor(found: Found, graph: Graph) {
    this.found = found
    this.graph = graph
  }

  /** Draws from the start event; gives the id of the first step. */
  draw(): string {
    const starts = [...this.graph.nodes.values()].filter(
      ({ type, id }) => type === 'StartEvent' || (!this.graph.flows.some(({ to }) => to === id) && type !== 'EndEvent'),
    )
    const [start, ...others] = starts.toSorted(
      (a, b) => Number(b.type === 'StartEvent') - Number(a.type === 'StartEvent'),
    )
    for (const other of others) leaveStep(this.found, other.element, 'A service has one start here')
    if (start?.type === 'StartEvent') this.keep(start)
    const id = this.name('request')
    const [flow] = start ? this.from(start.id) : []
    const next =
      start?.type === 'StartEvent'
        ? flow
          ? this.target(flow.to)
          : this.end()
        : start
          ? this.target(start.id)
          : this.end()
    this.steps[id] = {
      kind: 'form',
      title: start?.type === 'StartEvent' && start.name ? start.name : 'A resident fills in the form',
      config: { form: 'request', by: 'resident' },
      next,
    }
    while (this.waiting.length > 0) this.waiting.shift()!()
    for (const node of this.graph.nodes.values()) {
      if (!this.drawn.has(node.id) && !others.includes(node))
        leaveStep(this.found, node.element, 'Nothing that is kept leads to it')
    }
    return id
  }

  private from(id: string): Flow[] {
    return this.graph.flows.filter(({ from }) => from === id)
  }

  /** The step for a node, drawn later when it is new. What is passed over gives the step behind it. */
  private target(id: string, way?: Way, hops = 0): string {
    if (way?.join === id) return way.end
    const node = this.graph.nodes.get(id)
    if (!node || hops > 100) return this.end(way)
    if (way && node.type === 'EndEvent') {
      this.keep(node)
      this.found.changed.push({
        of: 'step',
        at: id,
        original: node.name,
        message: 'Inside one of several ways at once it ends that way only',
      })
      return way.end
    }
    const key = `${id} ${way?.end ?? ''}`
    const known = this.known.get(key)
    if (known !== undefined) return known
    const out = this.from(id)
    const isMerge = (node.type === 'ExclusiveGateway' || node.type === 'ParallelGateway') && out.length <= 1
    const isBare = node.type === 'IntermediateThrowEvent' && this.eventOf(node) === undefined
    if (isMerge || isBare || Object.hasOwn(passed, node.type)) {
      if (Object.hasOwn(passed, node.type)) {
        if (!this.drawn.has(id)) leaveStep(this.found, node.element, passed[node.type]!)
        this.drawn.add(id)
      } else this.keep(node)
      return out[0] ? this.target(out[0].to, way, hops + 1) : this.end(way)
    }
    const step = this.name(slugOf(node.name || node.type.replace(/([a-z])([A-Z])/g, '$1 $2'), 'step'))
    this.known.set(key, step)
    this.waiting.push(() => {
      this.keep(node)
      this.steps[step] = this.step(node, way)
    })
    return step
  }

  private step(node: Node, way: Way | undefined): Step {
    const title = node.name || 'A step without a name'
    if (tasks.has(node.type)) return this.task(node, title, way)
    if (node.type === 'ExclusiveGateway') return this.decidedBySomebody(node, title, this.from(node.id), way)
    if (node.type === 'ParallelGateway') return this.parallel(node, way)
    if (node.type === 'EndEvent') return this.ended(node, title)
    if (node.type === 'ServiceTask') {
      this.look(node, 'Choose the connection and the operation that it calls')
      return {
        kind: 'connector',
        title,
        config: { connector: 'connection-to-name', operation: 'operationToName', input: {} },
        ...this.onward(node, way),
      }
    }
    if (node.type === 'SendTask' || node.type === 'IntermediateThrowEvent') return this.message(node, title, way)
    if (node.type === 'ReceiveTask' || node.type === 'IntermediateCatchEvent') return this.wait(node, title, way)
    this.look(node, `There is no “${node.type}” here, so it became a task`)
    return this.task(node, title, way)
  }

  /** A task, whose outcomes are the ways of the gateway behind it. */
  private task(node: Node, title: string, way: Way | undefined): Step {
    const [flow] = this.from(node.id)
    const gateway = flow && this.graph.nodes.get(flow.to)
    const asks =
      gateway?.type === 'ExclusiveGateway' &&
      this.from(gateway.id).length > 1 &&
      this.graph.flows.filter(({ to }) => to === gateway.id).length === 1
    if (own(node.element, 'loopCharacteristics') !== undefined) {
      this.found.changed.push({
        of: 'step',
        at: node.id,
        original: title,
        message: 'It was done several times; here it is done once',
      })
    }
    if (gateway && asks) {
      this.keep(gateway)
      return this.decidedBySomebody(node, title, this.from(gateway.id), way)
    }
    return {
      kind: 'task',
      title,
      config: { team: this.team(node), outcomes: [{ id: 'done', title: 'Done' }] },
      ...this.onward(node, way),
    }
  }

  /** Conditions of the other system read its variables; here the person who does the task says which way it goes. */
  private decidedBySomebody(node: Node, title: string, flows: Flow[], way: Way | undefined): Step {
    const ids = new Set<string>()
    const outcomes = flows.slice(0, 20).map((flow, index) => {
      const words = flow.name || flow.condition || this.graph.nodes.get(flow.to)?.name || `Way ${index + 1}`
      let id = slugOf(words, 'way')
      for (let n = 2; ids.has(id); n++) id = `${slugOf(words, 'way').slice(0, 50)}-${n}`
      ids.add(id)
      if (flow.condition)
        this.found.changed.push({
          of: 'condition',
          at: flow.id,
          original: flow.condition,
          message: `“${title}” says by its outcome which way it goes; a rule may do so instead`,
        })
      return { id, title: lineOf(words, 200), flow }
    })
    const branches = outcomes.map(({ id, flow }, index) => ({
      ...(index < outcomes.length - 1 ? { when: { '==': [{ var: 'outcome' }, id] } } : {}),
      next: this.target(flow.to, way),
    }))
    return {
      kind: 'task',
      title,
      config: { team: this.team(node), outcomes: outcomes.map(({ id, title: words }) => ({ id, title: words })) },
      branches,
    }
  }

  private parallel(node: Node, way: Way | undefined): Step {
    const flows = this.from(node.id).slice(0, 20)
    // Ways that do not meet end each at its own end, and the step waits for all of them.
    const join = joinOf(this.graph, node.id) ?? ''
    const ways = flows.map((flow, index) => {
      const words = flow.name || this.graph.nodes.get(flow.to)?.name || `Way ${index + 1}`
      const end = this.name(`${slugOf(words, 'way').slice(0, 40)}-is-done`)
      this.steps[end] = { kind: 'way-end', title: 'This way is done', config: {} }
      return { id: `way-${index + 1}`, title: words, start: this.target(flow.to, { join, end }) }
    })
    const meeting = this.graph.nodes.get(join)
    if (meeting) this.keep(meeting)
    const [out] = this.from(join)
    return {
      kind: 'parallel',
      title: node.name || 'Several things at once',
      config: { ways, until: 'all' },
      next: out ? this.target(out.to, way) : this.end(way),
    }
  }

  private message(node: Node, title: string, way: Way | undefined): Step {
    const id = this.name(`${slugOf(title, 'message').slice(0, 50)}-message`)
    this.messages[id] = {
      title,
      channel: 'email',
      subject: title.slice(0, 200),
      body: `${title}\n\nYour reference is ((reference)).`,
    }
    this.look(node, 'Write what the message says and choose who receives it')
    return { kind: 'message', title, config: { message: id, to: 'applicant' }, ...this.onward(node, way) }
  }

  private wait(node: Node, title: string, way: Way | undefined): Step {
    const event = this.eventOf(node)
    const onward = this.onward(node, way)
    if (typeOf(event) !== 'TimerEventDefinition') {
      if (event !== undefined && !['MessageEventDefinition', 'SignalEventDefinition'].includes(typeOf(event)))
        this.look(node, `There is no “${typeOf(event)}” here, so it waits for an event from outside`)
      return { kind: 'wait', title, config: { event: slugOf(node.name, 'event') }, ...onward }
    }
    const said = lineOf(own(own(event, 'timeDuration') ?? own(event, 'timeDate') ?? own(event, 'timeCycle'), 'body'))
    const duration = readDuration(said)
    if (!duration)
      this.look(node, `It waited for “${said}”, which is no length of time in one unit; here it waits a day`)
    return { kind: 'wait', title, config: { for: duration ?? { days: 1 } }, ...onward }
  }

  private ended(node: Node, title: string): Step {
    const event = typeOf(this.eventOf(node))
    if (event !== '' && event !== 'TerminateEventDefinition')
      this.look(node, `It ended with “${event}”; here the case ends`)
    const isRefused = /refus|reject|declin|deni/i.test(title)
    const isCancelled = /cancel/i.test(title) || event === 'ErrorEventDefinition' || event === 'CancelEventDefinition'
    return { kind: 'end', title, config: { outcome: isRefused ? 'refused' : isCancelled ? 'cancelled' : 'completed' } }
  }

  private onward(node: Node, way: Way | undefined): { next: string } {
    const [flow, ...others] = this.from(node.id)
    for (const other of others)
      this.found.leftOut.push({
        of: 'condition',
        at: other.id,
        original: other.name || other.condition || `to ${this.graph.nodes.get(other.to)?.name}`,
        message: 'A step goes on one way here; add a decision behind it',
      })
    return { next: flow ? this.target(flow.to, way) : this.end(way) }
  }

  private end(way?: Way): string {
    if (way) return way.end
    if (!this.steps['done']) {
      this.named.add('done')
      this.steps['done'] = { kind: 'end', title: 'Done', config: { outcome: 'completed' } }
    }
    return 'done'
  }

  private team(node: Node): string {
    this.look(node, node.team ? `Choose the team for “${node.team}”` : 'Choose the team that does it')
    return TEAM_TO_NAME
  }

  private eventOf(node: Node): unknown {
    return listOf(own(node.element, 'eventDefinitions'))[0]
  }

  private keep({ id }: Node): void {
    if (!this.drawn.has(id)) this.kept += 1
    this.drawn.add(id)
  }

  private look(node: Node, message: string): void {
    this.review.push({ of: 'step', at: node.id, original: node.name || node.type, message })
  }

  private name(wanted: string): string {
    let name = wanted
    for (let n = 2; this.named.has(name); n++) name = `${wanted}-${n}`
    this.named.add(name)
    return name
  }
}
