import { JSDOM } from 'jsdom'

const document = new JSDOM('').window.document

/** HTML as one line per node, so that two spellings of the same DOM are the same text; `without` are parts to leave out. */
export function normalDom(html: string, without: string[] = []): string {
  const template = document.createElement('template')
  template.innerHTML = html
  for (const part of without) for (const element of template.content.querySelectorAll(part)) element.remove()
  return lines(template.content, '').join('\n')
}

function lines(parent: ParentNode & Node, indent: string): string[] {
  const found: string[] = []
  let text = ''
  const flush = () => {
    const words = text.replace(/\s+/g, ' ').trim()
    if (words !== '') found.push(`${indent}"${words}"`)
    text = ''
  }
  const visit = (nodes: Iterable<Node>) => {
    for (const node of nodes) {
      if (node.nodeType === 3) text += node.nodeValue ?? ''
      if (node.nodeType !== 1) continue
      const element = node as Element
      // The wrapper that given HTML is put into on our side.
      if (element.localName === 'given-html') {
        visit(element.childNodes)
        continue
      }
      flush()
      found.push(`${indent}<${element.localName}${attributes(element)}>`, ...lines(element, `${indent}  `))
    }
  }
  visit(parent.childNodes)
  flush()
  return found
}

function attributes(element: Element): string {
  return [...element.attributes]
    .map(
      ({ name, value }) =>
        ` ${name}="${name === 'class' ? value.split(/\s+/).filter(Boolean).join(' ') : value.trim()}"`,
    )
    .sort()
    .join('')
}
