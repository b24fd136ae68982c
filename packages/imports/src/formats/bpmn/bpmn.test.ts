import { checkProcess } from '@guildhall/process-engine'
import { stopsPublishing } from '@guildhall/schemas'
import { catalogue } from '@guildhall/schemas/catalogue'
import { checkServicePackage } from '@guildhall/schemas/check'
import { describe, expect, test } from '@jest/globals'
import { imported } from '../../testing/import-json.ts'
import { writeBpmn } from './write-bpmn.ts'

const xml = (inside: string) =>
  `<?xml version="1.0"?><bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="x"><bpmn:process id="p" name="Allotment">${inside}</bpmn:process></bpmn:definitions>`
let flows = 0
const flow = (from: string, to: string, name = '', condition = '') =>
  `<bpmn:sequenceFlow id="f${++flows}" sourceRef="${from}" targetRef="${to}"${name ? ` name="${name}"` : ''}>${condition ? `<bpmn:conditionExpression>${condition}</bpmn:conditionExpression>` : ''}</bpmn:sequenceFlow>`

const allotment = xml(
  `<bpmn:laneSet id="ls"><bpmn:lane id="l" name="Parks"><bpmn:flowNodeRef>look</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
  <bpmn:startEvent id="s" name="Somebody applies"/><bpmn:userTask id="look" name="Look at it"/><bpmn:exclusiveGateway id="g" name="Fine?"/>
  <bpmn:parallelGateway id="split"/><bpmn:serviceTask id="register" name="Put in the register"/><bpmn:sendTask id="tell" name="Say yes"/><bpmn:parallelGateway id="join"/>
  <bpmn:intermediateCatchEvent id="t" name="A week"><bpmn:timerEventDefinition id="td"><bpmn:timeDuration>P7D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
  <bpmn:intermediateCatchEvent id="m" name="Key collected"><bpmn:messageEventDefinition id="md"/></bpmn:intermediateCatchEvent>
  <bpmn:scriptTask id="script" name="Reckon"/><bpmn:subProcess id="sub" name="Inspect"/><bpmn:endEvent id="no" name="Refused"/><bpmn:endEvent id="yes" name="Has a plot"/>
  <bpmn:boundaryEvent id="b" name="Too late" attachedToRef="look"/>` +
    flow('s', 'look') +
    flow('look', 'g') +
    flow('g', 'no', 'No', '${!fine}') +
    flow('g', 'split', 'Yes') +
    flow('split', 'register') +
    flow('split', 'tell') +
    flow('register', 'join') +
    flow('tell', 'join') +
    flow('join', 't') +
    flow('t', 'm') +
    flow('m', 'script') +
    flow('script', 'sub') +
    flow('sub', 'yes'),
)

describe('BPMN', () => {
  test('tasks, gateways, timers, messages and ends become steps of a process that holds together', async () => {
    const { package: pack, report } = await imported(allotment, 'allotment.bpmn')
    const { steps, start } = pack.process
    expect(start).toBe('request')
    expect(steps['request']).toMatchObject({ kind: 'form', title: 'Somebody applies', next: 'look-at-it' })
    expect(steps['look-at-it']).toMatchObject({
      kind: 'task',
      config: {
        outcomes: [
          { id: 'no', title: 'No' },
          { id: 'yes', title: 'Yes' },
        ],
      },
      branches: [{ when: { '==': [{ var: 'outcome' }, 'no'] }, next: 'refused' }, { next: 'parallel-gateway' }],
    })
    expect(steps['refused']).toMatchObject({ kind: 'end', config: { outcome: 'refused' } })
    expect(steps['parallel-gateway']).toMatchObject({
      kind: 'parallel',
      config: { until: 'all', ways: [{ start: 'put-in-the-register' }, { start: 'say-yes' }] },
      next: 'a-week',
    })
    expect(steps['a-week']).toMatchObject({ kind: 'wait', config: { for: { days: 7 } }, next: 'key-collected' })
    expect(steps['key-collected']).toMatchObject({
      kind: 'wait',
      config: { event: 'key-collected' },
      next: 'has-a-plot',
    })
    expect(checkServicePackage(pack)).toEqual([])
    expect(checkProcess(pack).filter(stopsPublishing)).toEqual([])
    expect(report.counts.steps).toEqual({ found: 14, kept: 11 })
  })

  test('scripts, sub-processes and events at the edge are named; a condition of the other system is told', async () => {
    const { report } = await imported(allotment, 'allotment.bpmn')
    expect(report.leftOut.map(({ at }) => at).toSorted()).toEqual(['b', 'script', 'sub'])
    expect(report.changed).toContainEqual(expect.objectContaining({ of: 'condition', original: '${!fine}' }))
    expect(report.review).toContainEqual(
      expect.objectContaining({ at: 'look', message: 'Choose the team for “Parks”' }),
    )
  })

  test('ways that never meet end each at its own end', async () => {
    const { package: pack } = await imported(
      xml(
        `<bpmn:startEvent id="s"/><bpmn:parallelGateway id="g"/><bpmn:userTask id="a" name="A"/><bpmn:userTask id="b" name="B"/><bpmn:endEvent id="e"/><bpmn:endEvent id="f"/>${flow('s', 'g')}${flow('g', 'a')}${flow('g', 'b')}${flow('a', 'e')}${flow('b', 'f')}`,
      ),
      'x.bpmn',
    )
    expect(checkServicePackage(pack)).toEqual([])
    expect(checkProcess(pack).filter(stopsPublishing)).toEqual([])
  })

  test('loops, broken files and declared entities end well', async () => {
    const round = xml(
      `<bpmn:startEvent id="s"/><bpmn:exclusiveGateway id="a"/><bpmn:exclusiveGateway id="b"/>${flow('s', 'a')}${flow('a', 'b')}${flow('b', 'a')}`,
    )
    expect(checkServicePackage((await imported(round, 'x.bpmn')).package)).toEqual([])
    await expect(imported(allotment.replace('</bpmn:process>', ''), 'x.bpmn')).rejects.toThrow('It is not BPMN')
    await expect(
      imported(
        allotment.replace(
          '<bpmn:definitions',
          '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><bpmn:definitions',
        ),
        'x.bpmn',
      ),
    ).rejects.toThrow('declares entities')
  })

  test.each(catalogue().map((pack) => [pack.service.slug, pack] as const))(
    'the process of %s is written as BPMN that is read again with its tasks, and what has no word there is named',
    async (_slug, pack) => {
      const { xml: written, leftOut } = await writeBpmn(pack.process, pack.service.name)
      const { package: read } = await imported(written, 'again.bpmn')
      const titles = (steps: typeof pack.process.steps, kind: string) =>
        [
          ...new Set(
            Object.values(steps)
              .filter((step) => step.kind === kind)
              .map(({ title }) => title),
          ),
        ].toSorted()
      expect(titles(read.process.steps, 'task')).toEqual(expect.arrayContaining(titles(pack.process.steps, 'task')))
      expect(titles(read.process.steps, 'message')).toEqual(titles(pack.process.steps, 'message'))
      expect(checkServicePackage(read)).toEqual([])
      for (const [id, step] of Object.entries(pack.process.steps)) {
        if (['payment', 'booking', 'renewal', 'decision-table', 'for-each'].includes(step.kind))
          expect(leftOut).toContainEqual(expect.objectContaining({ at: id }))
      }
    },
  )
})
