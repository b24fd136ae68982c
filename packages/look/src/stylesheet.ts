import type { Look } from './look.ts'
import { darker, surfaceBorderOf, surfaceOf } from './shades.ts'

/** What gives a page of the portal a council's colours, over portal.css. The look must hold colours only: they are written as they are. */
export function stylesheetOf({ main, link, button }: Look): string {
  // As particular as it must be to leave the other buttons, and the yellow of the focus, as they are.
  const plain = '.govuk-button:not(.govuk-button--secondary,.govuk-button--warning,.govuk-button--inverse)'
  return `:root {
  --govuk-brand-colour: ${main};
  --govuk-link-colour: ${link};
  --govuk-link-hover-colour: ${darker(link, 0.4)};
  --govuk-template-background-colour: ${surfaceOf(main)};
  --govuk-surface-background-colour: ${surfaceOf(main)};
  --govuk-surface-border-colour: ${surfaceBorderOf(main)};
}
${plain} {
  background-color: ${button};
  box-shadow: 0 2px 0 ${darker(button, 0.5)};
}
${plain}:hover {
  background-color: ${darker(button, 0.25)};
}
`
}
