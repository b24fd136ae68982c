import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import { Html, html } from './html.ts'
import { style } from './style.ts'

/** A page of a fake. `sign` is the sentence that tells everyone that it is pretend. */
export type FakePage = { title: string; site: string; home: string; sign: string; body: Html; status?: number }

const styleText = new Html(style)

// form-action is left open: a browser would hold it against the payer's way back to the council's own site.
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Sends a whole page that works without a script, a font or a picture, and lets none in. */
export function sendPage(reply: FastifyReply, page: FakePage): FastifyReply {
  const text = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${page.title} – ${page.site}</title>
<style>${styleText}</style>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header class="top"><div class="wide"><a href="${page.home}">${page.site}</a></div></header>
<section class="sign" aria-label="About this site"><p class="wide">${page.sign}</p></section>
<main id="main" class="wide" tabindex="-1">
${page.body}
</main>
</body>
</html>
`
  return reply
    .code(page.status ?? 200)
    .headers({
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    .type('text/html; charset=utf-8')
    .send(text.text)
}
