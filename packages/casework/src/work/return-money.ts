import { NeedsRepairError, type WorkHandler } from './handler.ts'

/** Money that came after its case had moved on: whether to give it back is for a person to say. */
export const returnMoney: WorkHandler = async () => {
  throw new NeedsRepairError(
    'A payment arrived after its case had moved on. Refund it with the provider, or reopen the case',
  )
}
