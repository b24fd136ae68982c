import { NeedsRepairError, type WorkHandler } from './handler.ts'

/** Money that came after its case had moved on, or that was paid for a case ended early: whether to give it back is for a person to say. */
export const returnMoney: WorkHandler = async (_g, { payload }) => {
  if (payload['why'] === 'promised')
    throw new NeedsRepairError(
      'The booking was cancelled in time, and by the rule of the service the money is given back. Refund it with the provider',
    )
  if (payload['why'] === 'ended-early')
    throw new NeedsRepairError(
      'The case was ended after it was paid. Refund it with the provider, or decide that it is kept',
    )
  throw new NeedsRepairError(
    'A payment arrived after its case had moved on. Refund it with the provider, or reopen the case',
  )
}
