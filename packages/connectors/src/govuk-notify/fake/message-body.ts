import { type Html, html } from '../../fakes/html.ts'

const address = /(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/g

/** A message's text as a page shows it: paragraphs, headings (# and ##), bullets, and links that can be followed. */
export function messageBody(text: string): Html {
  const blocks = text.replaceAll('\r\n', '\n').split(/\n{2,}|\n(?=[#*])|(?<=^#[^\n]*)\n/m)
  const parts: (Html | Html[])[] = []
  let bullets: Html[] = []
  const endList = () => {
    if (bullets.length > 0) parts.push(html`<ul>${bullets}</ul>`)
    bullets = []
  }
  for (const block of blocks.map((block) => block.trim()).filter(Boolean)) {
    const [, sign, words = ''] = /^(##?|\*)\s+(.+)$/s.exec(block) ?? []
    if (sign === '*') bullets.push(html`<li>${withLinks(words)}</li>`)
    else {
      endList()
      parts.push(sign ? html`<h2>${withLinks(words)}</h2>` : html`<p>${withLinks(block)}</p>`)
    }
  }
  endList()
  return html`${parts.flat()}`
}

function withLinks(text: string): Html[] {
  return text
    .split(address)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}" rel="noopener">${part}</a>` : withBreaks(part)))
}

function withBreaks(text: string): Html {
  return html`${text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`))}`
}
