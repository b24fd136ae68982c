import accessibleAutocomplete from 'accessible-autocomplete'
import 'accessible-autocomplete/dist/accessible-autocomplete.min.css'

const en = {
  none: 'No results found',
  hint: 'When results appear, use up and down arrows to review them and enter to select. On a touch device, explore by touch or swipe.',
  short: (least: number) => `Type ${least} or more letters for results`,
  chosen: (what: string, count: number, place: number) => `${what}, ${place} of ${count}, is highlighted`,
  results: (count: number) => (count === 1 ? '1 result is available' : `${count} results are available`),
}

const cy: typeof en = {
  none: 'Dim canlyniadau',
  hint: 'Pan fydd canlyniadau’n ymddangos, defnyddiwch y saethau i fyny ac i lawr i’w gweld ac enter i ddewis.',
  short: (least) => `Teipiwch ${least} llythyren neu fwy i weld canlyniadau`,
  chosen: (what, count, place) => `${what}, ${place} o ${count}, wedi’i amlygu`,
  results: (count) => `Canlyniadau: ${count}`,
}

/** Completes words in the very long lists of the page. The server's own search stays for where this cannot run. */
export function enhance(): void {
  const words = document.documentElement.lang === 'cy' ? cy : en
  const say = {
    tNoResults: () => words.none,
    tAssistiveHint: () => words.hint,
    tStatusQueryTooShort: words.short,
    tStatusNoResults: () => words.none,
    tStatusSelectedOption: (chosen: string, count: number, index: number) => words.chosen(chosen, count, index + 1),
    tStatusResults: words.results,
  }
  for (const field of document.querySelectorAll('[data-module="app-long-list"]')) {
    const described = field.getAttribute('aria-describedby')
    const { id } = field
    if (field instanceof HTMLSelectElement) {
      accessibleAutocomplete.enhanceSelectElement({ selectElement: field, defaultValue: '', ...say })
    } else if (field instanceof HTMLInputElement && location.pathname.startsWith('/apply/')) {
      const box = document.createElement('div')
      field.replaceWith(box)
      const question = field.dataset['question'] ?? ''
      accessibleAutocomplete({
        element: box,
        id,
        name: field.name,
        defaultValue: field.value,
        minLength: 2,
        source: latest((query) => find(question, query)),
        ...say,
      })
      for (const button of document.querySelectorAll('.app-long-list__find')) button.remove()
    }
    describe(id, described)
  }
}

/** Answers that come after a later question was asked are thrown away. */
function latest(ask: (query: string) => Promise<string[]>): (query: string, show: (found: string[]) => void) => void {
  let asked = 0
  return (query, show) => {
    const mine = ++asked
    void ask(query).then((found) => {
      if (mine === asked) show(found)
    })
  }
}

async function find(question: string, query: string): Promise<string[]> {
  const reply = await fetch(`${location.pathname}/list?${new URLSearchParams({ question, q: query })}`, {
    credentials: 'same-origin',
  }).catch(() => undefined)
  return reply?.ok ? ((await reply.json()) as string[]) : []
}

/** The hint and the error of the field that was replaced describe the new one too. */
function describe(id: string, ids: string | null): void {
  const input = document.getElementById(id)
  if (!ids || !input) return
  input.setAttribute('aria-describedby', `${ids} ${input.getAttribute('aria-describedby') ?? ''}`.trim())
}
