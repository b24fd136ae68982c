import { Icon } from '@guildhall/ui'
import { Handle, type NodeProps, Position, useStore } from '@xyflow/react'
import { memo, type ReactNode } from 'react'
import { stepIcon } from '../process/step-icons.ts'
import { type StepProblems, stepProblemWords } from '../process/step-problems.ts'
import { useCanvasCalls } from './canvas-context.ts'
import type { CardData, CardNode } from './flow.ts'
import type { Card } from './graph.ts'
import type { TargetLine } from './target-line.ts'

/** Below this the small print of a card cannot be read, so only its title is drawn. */
const READABLE = 0.45

/** A step on the canvas: its kind, title, owner and target, and what is wrong with it. */
export const StepCard = memo(function StepCard({ id, data }: NodeProps<CardNode>) {
  const { card, problems, isPicked, isMarked, isStop, isLinking, met, isFaint } = data
  const isFar = useStore(({ transform: [, , zoom] }) => zoom < READABLE)
  const { pick, open, comeTo } = useCanvasCalls()
  return (
    <div
      className="cv-card"
      data-kind={card.kind}
      data-picked={isPicked || undefined}
      data-marked={isMarked || undefined}
      data-linking={isLinking || undefined}
      data-faint={isFaint || undefined}
      data-met={met ? true : undefined}
      data-far={isFar || undefined}
    >
      <Handle type="target" position={Position.Top} isConnectableStart={false} />
      <button
        type="button"
        className="cv-card-body"
        data-step={id}
        tabIndex={isStop ? 0 : -1}
        aria-current={isPicked ? 'true' : undefined}
        aria-pressed={isMarked || undefined}
        onClick={(event) => pick(id, event.shiftKey || event.ctrlKey || event.metaKey)}
        onFocus={() => comeTo(id)}
        onDoubleClick={() => open(id)}
      >
        <Unseen>{card.number}. </Unseen>
        {isFar ? null : (
          <span className="cv-card-kind">
            <Icon name={stepIcon(card.kind)} />
            <span>{card.kindTitle}</span>
            {met ? (
              <span className="cv-met">
                <Unseen>, on the journey at place </Unseen>
                {met}
              </span>
            ) : null}
            {card.note ? <Icon name="note" /> : null}
            {problems ? (
              <span className="cv-problems" data-stops={problems.stops > 0 || undefined}>
                <Icon name={problems.stops > 0 ? 'error' : 'warning'} />
                <Unseen>, </Unseen>
                {problems.stops || problems.warns}
                <Unseen>{problemWords(problems)}</Unseen>
              </span>
            ) : null}
            <Unseen>: </Unseen>
          </span>
        )}
        <span className="cv-card-title">{card.title}</span>
        {isFar ? null : <SmallPrint card={card} />}
        <Unseen>{unseenWords(data)}</Unseen>
      </button>
      {card.isEnd ? null : <Handle type="source" position={Position.Bottom} />}
    </div>
  )
})

/** Who does it, by when, and what happens until then. */
function SmallPrint({ card: { team, target } }: { card: Card }) {
  return (
    <>
      {team ? (
        <span className="cv-card-line">
          <Icon name="user" />
          <Unseen>. Team </Unseen>
          <span>{team}</span>
        </span>
      ) : null}
      {target ? (
        <>
          <span className="cv-card-line">
            <Icon name="target" />
            <Unseen>. Target </Unseen>
            <span>{target.words}</span>
          </span>
          <Line line={target.line} />
          {target.line.words ? (
            <span className="cv-card-words">
              <Unseen>, with </Unseen>
              {target.line.words}
            </span>
          ) : null}
        </>
      ) : null}
    </>
  )
}

const LENGTH = 220

/** The clock of the step along a line: when it is at risk and late, and a mark for each deadline. */
function Line({ line: { marks, atRisk, due } }: { line: TargetLine }) {
  return (
    <svg className="cv-line" viewBox={`0 0 ${LENGTH} 10`} aria-hidden="true">
      <line className="dz-timeline-run" x1="0" x2={atRisk * LENGTH} y1="5" y2="5" />
      <line className="dz-timeline-risk" x1={atRisk * LENGTH} x2={due * LENGTH} y1="5" y2="5" />
      <line className="dz-timeline-late" x1={due * LENGTH} x2={LENGTH} y1="5" y2="5" />
      {marks.map(({ at, kind }, index) => (
        <circle key={index} data-kind={kind} cx={Math.min(LENGTH - 4, Math.max(4, at * LENGTH))} cy="5" r="4" />
      ))}
    </svg>
  )
}

/** Words that stand in the drawing as a picture or an arrow. */
function Unseen({ children }: { children: ReactNode }) {
  return <span className="gh-hidden">{children}</span>
}

/** The words after the number that is drawn. */
function problemWords(problems: StepProblems): string {
  return stepProblemWords(problems).replace(/^\d+/, '')
}

function unseenWords({ card, leads, isLinking }: CardData): string {
  const said = [card.note && 'Has a note', leads && `Leads to ${leads}`, isLinking && 'Being connected']
  return said
    .filter(Boolean)
    .map((words) => `. ${words}`)
    .join('')
}
