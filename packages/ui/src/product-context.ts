import { createContext } from 'react'

/** The names that stand in every window title, and whether a page was shown already: AppShell gives them to PageHeader. */
export const ProductContext = createContext({ productName: '', councilName: '', visit: { pages: 0 } })
