import '@xyflow/react/dist/base.css'
import './canvas.css'
import type { Problem } from '@guildhall/api-client'
import { Banner, Button, Loading } from '@guildhall/ui'
import { MiniMap, ReactFlow, ReactFlowProvider } from '@xyflow/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { usePackage } from '../hooks/use-package.ts'
import { problemsByStep } from '../process/step-problems.ts'
import { selectionStore } from '../store/selection.ts'
import { useStore } from '../store/store.ts'
import { wantedStepStore } from '../store/wanted-step.ts'
import { CanvasContext } from './canvas-context.ts'
import { CanvasDialogs } from './canvas-dialogs.tsx'
import { CommandBar } from './command-bar.tsx'
import { type ArrowEdge, type CanvasNode, createFlow } from './flow.ts'
import { graphOf } from './graph.ts'
import { journeyPath } from './journey-path.ts'
import { warmUp } from './lay-out-away.ts'
import { LookBar } from './look-bar.tsx'
import { StepCard } from './step-card.tsx'
import { stepUnder, useCanvasActions } from './use-canvas-actions.ts'
import { useCanvasView } from './use-canvas-view.ts'
import { useCardDrag } from './use-card-drag.ts'
import { useLayout } from './use-layout.ts'
import { ArrowHeads, WayArrow } from './way-arrow.tsx'
import { WayFrame } from './way-frame.tsx'

// The worker starts while the service is still being read.
warmUp()

const nodeTypes = { card: StepCard, group: WayFrame }
const edgeTypes = { arrow: WayArrow }

type ProcessCanvasProps = { problems: Problem[]; picked: string }

/** The process as a drawing that is edited by mouse or keys; the list beside it shows and edits the same. */
export default function ProcessCanvas(props: ProcessCanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  )
}

function Canvas({ problems, picked }: ProcessCanvasProps) {
  const { pack } = usePackage()
  const { marked } = useStore(selectionStore)
  const wanted = useStore(wantedStepStore)
  const frame = useRef<HTMLDivElement>(null)
  const isReconnecting = useRef(false)
  const [{ nodesOf, edgesOf }] = useState(createFlow)
  const [journeyId, setJourney] = useState('')
  const [stop, setStop] = useState<string>()
  const graph = useMemo(() => graphOf(pack), [pack])
  const { layout, hasFailed } = useLayout(graph)
  const journey = pack.journeys?.find(({ id }) => id === journeyId)
  const path = useMemo(() => journey && journeyPath(pack, graph, journey), [pack, graph, journey])
  const [linking, setLinking] = useState<string>()
  const [arrow, setArrow] = useState<string>()
  const { drag, dragging } = useCardDrag(graph, layout)
  const faults = useMemo(() => problemsByStep(problems), [problems])
  const look = useMemo(
    () => ({ problems: faults, picked, marked: new Set(marked), stop: stop ?? picked, linking, arrow, path }),
    [faults, picked, marked, stop, linking, arrow, path],
  )
  const still = useMemo(() => (layout ? nodesOf(graph, layout, look) : []), [graph, layout, look, nodesOf])
  const nodes = useMemo(() => (drag ? still.map((node) => moved(node, drag)) : still), [still, drag])
  const edges = useMemo(
    () => (layout ? edgesOf(graph, layout, look, drag?.drop) : []),
    [graph, layout, look, drag?.drop, edgesOf],
  )
  const view = useCanvasView(frame, still, picked)
  const actions = useCanvasActions({ graph, layout, picked, view, linking, setLinking, arrow, setArrow })

  // Each time that a step is asked for, and only then.
  useEffect(() => {
    if (wanted.step !== undefined && wanted.number > 0) view.goTo(wanted.step)
  }, [wanted])

  const settleStop = () => {
    if (view.isInSight(picked)) return setStop(undefined)
    setStop(graph.cards.find(({ id }) => view.isInSight(id))?.id)
  }

  return (
    <section className="cv-canvas" aria-label="Process canvas">
      <CommandBar does={actions.does} pickedArrow={actions.pickedArrow} />
      {linking === undefined ? null : (
        <p className="cv-linking">
          Where does “{pack.process.steps[linking]?.title}” lead? Click a step, or go to it and press Enter.
          <Button size="small" onPress={actions.stop}>
            Stop connecting
          </Button>
        </p>
      )}
      {hasFailed ? (
        <Banner tone="error">The drawing could not be laid out. The list shows the same process.</Banner>
      ) : null}
      <div className="cv-frame-out" ref={frame}>
        <LookBar
          does={actions.does}
          journeys={pack.journeys ?? []}
          journey={journey?.id ?? ''}
          isJourneyBroken={journey !== undefined && path === undefined}
          onJourney={setJourney}
        />
        {layout ? (
          <CanvasContext value={actions.calls}>
            <ArrowHeads />
            <ReactFlow<CanvasNode, ArrowEdge>
              aria-label="Steps of the process. Arrow keys go along the ways"
              onKeyDown={actions.pressed}
              {...actions.pressing}
              nodes={nodes}
              edges={edges}
              nodeTypes={nodeTypes}
              edgeTypes={edgeTypes}
              {...dragging}
              onConnect={({ source, target }) => actions.connect(source, target)}
              onConnectEnd={(event, { isValid, fromNode }) => {
                // React Flow tells of the head of an arrow that is moved as of a new arrow too.
                if (!isValid && fromNode && !isReconnecting.current) actions.drawn(fromNode.id, event)
              }}
              onReconnectStart={() => {
                isReconnecting.current = true
              }}
              onReconnect={(edge, { target }) => actions.reconnect(edge.id, target)}
              onReconnectEnd={(event, edge, _type, { isValid }) => {
                isReconnecting.current = false
                const to = isValid ? undefined : stepUnder(event)
                if (to !== undefined) actions.reconnect(edge.id, to)
              }}
              isValidConnection={({ source, target }) => source !== target}
              onEdgeClick={(_event, { id }) => actions.pickArrow(id)}
              onPaneClick={() => setArrow(undefined)}
              onMoveEnd={settleStop}
              onlyRenderVisibleElements
              nodesFocusable={false}
              edgesFocusable={false}
              elementsSelectable={false}
              disableKeyboardA11y
              deleteKeyCode={null}
              zoomOnDoubleClick={false}
              panOnScroll
              minZoom={0.05}
              maxZoom={1.6}
              nodeDragThreshold={4}
              connectionRadius={28}
            >
              <MiniMap<CanvasNode>
                pannable
                zoomable
                ariaLabel="Map of the whole process"
                nodeClassName={miniClass}
                nodeStrokeWidth={0}
              />
            </ReactFlow>
          </CanvasContext>
        ) : hasFailed ? null : (
          <Loading label="Drawing the process" lines={8} />
        )}
      </div>
      <CanvasDialogs asked={actions.asked} onClose={actions.closeDialog} actions={actions} />
    </section>
  )
}

function moved(node: CanvasNode, { id, x, y }: { id: string; x: number; y: number }): CanvasNode {
  return node.id === id ? { ...node, position: { x, y }, zIndex: 1000, className: 'cv-lifted' } : node
}

function miniClass(node: CanvasNode): string {
  if (node.type === 'group') return 'cv-mini-group'
  const { isPicked, problems, card, met } = node.data
  const marks = [isPicked && 'cv-mini-picked', problems?.stops && 'cv-mini-stops', met && 'cv-mini-met']
  return ['cv-mini', `cv-mini-${card.kind}`, ...marks].filter(Boolean).join(' ')
}
