/** Called by jest once before the int and e2e tests: `npm test` has started the services, a lone `jest` starts its own. */
export default async function setUp() {
  if (process.env.TEST_DATABASE_URL) return
  const { startTestServices } = await import('./services.ts')
  const services = await startTestServices(process.env.PATH ?? '')
  Object.assign(process.env, services.env)
  globalThis.guildhallTestServices = services
}
