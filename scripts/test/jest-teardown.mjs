/** Called by jest once after the int and e2e tests; the services of `npm test` are its own to stop. */
export default async function tearDown() {
  await globalThis.guildhallTestServices?.stop()
  globalThis.guildhallTestServices = undefined
}
