import { type Html, html } from '../../fakes/html.ts'
import type { CardAnswers, CardField, CardProblems } from './card-form.ts'
import { type FakePayment, stateOf } from './fake-payment.ts'
import { spaced, testCards } from './test-cards.ts'

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

/** The card form with the payment's summary, the test cards and a way out. `here` is the page's own address. */
export function cardPage(payment: FakePayment, here: string, answers: CardAnswers, problems: CardProblems): Html {
  const field = (name: CardField, label: string, kind: Html, hint?: string, small = false) =>
    html`<div class="field${problems[name] ? ' wrong' : ''}"><label for="${name}"${small && html` class="small"`}>${label}</label>
${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}${problems[name] && html`<p class="error" id="${name}-error"><span>Error:</span> ${problems[name]}</p>`}
<input id="${name}" name="${name}" value="${answers[name]}" autocomplete="off"${described(name, hint, problems)} ${kind}></div>`
  const digits = html`type="text" inputmode="numeric" spellcheck="false"`
  return html`${problemList(problems)}
<h1>Enter card details</h1>
<div class="two">
<div class="sheet">
<form method="post" action="${here}" novalidate>
${field('cardNo', 'Card number', html`class="mid" ${digits}`, 'Already filled in with a test card that pays')}
<fieldset><legend>Expiry date</legend>
<div class="row">
${field('expiryMonth', 'Month', html`class="short" ${digits}`, undefined, true)}
${field('expiryYear', 'Year', html`class="short" ${digits}`, undefined, true)}
</div></fieldset>
${field('cardholderName', 'Name on card', html`class="mid" type="text" spellcheck="false"`)}
${field('cvc', 'Card security code', html`class="short" ${digits}`)}
${field('email', 'Email for the receipt (optional)', html`class="mid" type="email" spellcheck="false"`)}
<button type="submit">Continue</button>
</form>
<form method="post" action="${here}/cancel"><p><button class="plain" type="submit">Cancel payment</button></p></form>
</div>
<div>
<section class="sheet" aria-labelledby="summary"><h2 id="summary">Payment summary</h2>${summary(payment)}</section>
<div class="sheet"><table><caption>Test cards</caption>
<thead><tr><th scope="col">Number</th><th scope="col">What it does</th></tr></thead>
<tbody>${testCards.map(
    (card) =>
      html`<tr><td class="number"><a href="${here}?card=${card.number}" aria-label="Fill in ${spaced(card.number)}">${spaced(card.number)}</a></td><td>${card.says}</td></tr>`,
  )}</tbody></table>
<p class="hint">Choose a number to fill it in. No other card is taken.</p></div>
</div>
</div>`
}

/** The last look before the money would move. */
export function confirmPage(payment: FakePayment, here: string): Html {
  const card = payment.card
  return html`<h1>Confirm your payment</h1>
<div class="sheet">
${summary(payment, card && html`<dt>Card</dt><dd>${card.brand} ending ${card.last}</dd>`)}
</div>
<form method="post" action="${here}/confirm"><button type="submit">Confirm payment</button></form>
<form method="post" action="${here}/cancel"><p><button class="plain" type="submit">Cancel payment</button></p></form>`
}

const endings: Record<string, [heading: string, text: string]> = {
  P0010: ['Your payment has been declined', 'No money has been taken. You can try again with another card.'],
  P0020: ['Your payment has expired', 'No money has been taken. A payment must be finished within 90 minutes.'],
  P0030: ['Your payment has been cancelled', 'No money has been taken.'],
  P0040: [
    'Your payment has been cancelled',
    'No money has been taken. It was cancelled by the service that asked for it.',
  ],
  P0050: ['We are having technical problems', 'No money has been taken.'],
}

/** What became of a payment that did not succeed, with the way back. */
export function endPage(payment: FakePayment): { heading: string; body: Html } {
  const [heading, text] = endings[stateOf(payment).code ?? ''] ?? endings['P0050']!
  return {
    heading,
    body: html`<h1>${heading}</h1>
<p>${text}</p>
<p><a class="button" href="${payment.returnUrl}">Go back to the service</a></p>`,
  }
}

/** For a link that was used before, or never was one. */
export const usedLinkPage = html`<h1>This payment link has been used</h1>
<p>A payment link works one time. Go back to the service that you came from to carry on with your payment.</p>`

function summary(payment: FakePayment, more?: Html): Html {
  return html`<dl><dt>Payment for</dt><dd>${payment.description}</dd>
<dt>Reference</dt><dd>${payment.reference}</dd>${more}
<dt>Total amount</dt><dd class="sum">${pounds.format(payment.amount / 100)}</dd></dl>`
}

function described(name: CardField, hint: string | undefined, problems: CardProblems): Html | undefined {
  const ids = [hint && `${name}-hint`, problems[name] && `${name}-error`].filter(Boolean).join(' ')
  return ids === '' ? undefined : html` aria-describedby="${ids}"${problems[name] && html` aria-invalid="true"`}`
}

function problemList(problems: CardProblems): Html | undefined {
  const entries = Object.entries(problems)
  if (entries.length === 0) return undefined
  return html`<div class="problem" role="alert" aria-labelledby="problem"><h2 id="problem">There is a problem</h2>
<ul>${entries.map(([name, text]) => html`<li><a href="#${name}">${text}</a></li>`)}</ul></div>`
}
