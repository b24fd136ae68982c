declare module '*.css'

declare module '*.svg' {
  const address: string
  export default address
}

declare module 'govuk-frontend' {
  type Component = new (root: Element) => object
  export const Button: Component
  export const CharacterCount: Component
  export const ErrorSummary: Component
  export const NotificationBanner: Component
  export const PasswordInput: Component
  export const Radios: Component
  export const SkipLink: Component
  export function createAll(component: Component): object[]
}

declare module 'accessible-autocomplete' {
  type Options = {
    element: Element
    id: string
    name: string
    defaultValue: string
    minLength: number
    source: (query: string, show: (found: string[]) => void) => void
    displayMenu?: 'overlay' | 'inline'
    tNoResults: () => string
    tAssistiveHint: () => string
    tStatusQueryTooShort: (least: number) => string
    tStatusNoResults: () => string
    tStatusSelectedOption: (chosen: string, count: number, index: number) => string
    tStatusResults: (count: number, chosen: string) => string
  }
  function accessibleAutocomplete(options: Options): void
  namespace accessibleAutocomplete {
    function enhanceSelectElement(
      options: Partial<Omit<Options, 'source' | 'element'>> & { selectElement: Element },
    ): void
  }
  export default accessibleAutocomplete
}
