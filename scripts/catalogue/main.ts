/** `npm run catalogue`: pictures of every kind of question; the program lives beside the journeys of the portal, whose build it draws. */
const catalogue = new URL('../../apps/portal/e2e/catalogue/main.ts', import.meta.url)
await import(catalogue.href)
