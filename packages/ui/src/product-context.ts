import { createContext } from 'react'

/** The names that stand in every window title; AppShell and SignInPage give them. */
export const ProductContext = createContext({ productName: '', councilName: '' })
