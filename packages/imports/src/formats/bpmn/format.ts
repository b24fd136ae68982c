import type { Format } from '../../format.ts'
import { readBpmn } from './read-bpmn.ts'

/** BPMN 2.0: a process of tasks, gateways, timers and messages becomes the steps of a service. */
export const bpmn: Format = {
  id: 'bpmn',
  title: 'BPMN 2.0',
  suits: (opened) =>
    opened.kind === 'xml' &&
    /<([\w.-]+:)?definitions\b/.test(opened.text.slice(0, 5_000)) &&
    opened.text.includes('http://www.omg.org/spec/BPMN/20100524/MODEL'),
  read: (opened) => readBpmn(opened.kind === 'xml' ? opened.text : ''),
}
