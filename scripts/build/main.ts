/** `npm run build`: the browser bundles alone, as the container image wants them. */
import { Problem } from '@guildhall/local-services'
import { buildBundles } from '../setup/build-bundles.ts'

try {
  await buildBundles((line) => console.log(line))
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(error.message)
  process.exit(1)
}
