import { checkProcess } from '@guildhall/process-engine'
import type { Problem, ServicePackage } from '@guildhall/schemas'

/** Checks the process of a service away from the page. A draft that is half done may be more than the checks are made for: then there is no answer. */
addEventListener('message', ({ data }: MessageEvent<ServicePackage>) => {
  postMessage(problemsOf(data))
})

function problemsOf(pack: ServicePackage): Problem[] | null {
  try {
    return checkProcess(pack)
  } catch {
    return null
  }
}
