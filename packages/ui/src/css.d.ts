/** Lets the type checker accept the style sheets that the browser apps import; Vite bundles them. */
declare module '*.css'
declare module '@guildhall/ui/ui.css'
