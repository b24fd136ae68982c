/** `npm run test:faults -- --seed 7 --cases 5000`: the long fault test, which lives beside the short ones. */
const test = new URL('../../packages/testing/src/faults/main.ts', import.meta.url)
await import(test.href)
