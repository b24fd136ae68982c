import { SaxesParser } from 'saxes'
import { ImportError } from './import-error.ts'

/** An element with its attributes and what is in it. Names keep their prefix. */
export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] }

const MOST_NODES = 400_000
const MOST_DEPTH = 256

/**
 * XML as a tree. Entities that a document declares are not known here, so they neither multiply nor reach outside; the
 * document is refused for them. Throws an ImportError.
 */
export function readXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: false })
  const root: Element = { name: '', attributes: {}, children: [] }
  const open: Element[] = [root]
  let nodes = 0
  parser.on('error', (error) => {
    throw new ImportError(`Its XML is broken: ${error.message.slice(0, 200)}`)
  })
  parser.on('opentag', ({ name, attributes }) => {
    nodes += 1
    if (nodes > MOST_NODES) throw new ImportError(`It has more than ${MOST_NODES} elements`)
    if (open.length > MOST_DEPTH) throw new ImportError(`It has more than ${MOST_DEPTH} levels inside each other`)
    const element: Element = { name, attributes: { ...(attributes as Record<string, string>) }, children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const add = (words: string) => {
    open.at(-1)!.children.push(words)
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(text).close()
  return root
}

/** The elements of that name directly inside. */
export function childrenOf(element: Element | undefined, name: string): Element[] {
  return (element?.children ?? []).filter((child): child is Element => typeof child !== 'string' && child.name === name)
}

/** The first element of that name directly inside, down a path of names. */
export function childOf(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((here, name) => childrenOf(here, name)[0], element)
}

/** Every element of that name, however deep. */
export function everyOf(element: Element | undefined, name: string): Element[] {
  const found: Element[] = []
  const waiting = [...(element?.children ?? [])]
  while (waiting.length > 0) {
    const next = waiting.shift()!
    if (typeof next === 'string') continue
    if (next.name === name) found.push(next)
    waiting.unshift(...next.children)
  }
  return found
}
