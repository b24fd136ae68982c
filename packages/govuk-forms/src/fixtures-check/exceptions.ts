/** Fixtures that we do not follow, by component and name, each with its reason. */
export const exceptions: Record<string, Record<string, string>> = {
  panel: Object.fromEntries(
    [
      'interruption',
      'interruption-with-content-with-long-line-length',
      'interruption-with-headings-content-and-lists',
      'interruption with custom classes',
      'interruption, with actions classes and attributes',
      'interruption, submit action',
      'interruption, button link',
      'interruption, no actions',
      'interruption, no actions items',
    ].map((name) => [name, 'An interruption page is not a pattern of this product: our panel only confirms.']),
  ),
}
