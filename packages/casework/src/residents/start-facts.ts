import type { Duration, PaymentStepConfig, ServicePackage } from '@guildhall/schemas'

/** What the start page of a service says of itself, because the rest of the service knows it. */
export type StartFacts = {
  /** What is charged, in pence a line; `isAlways` for a line that everybody pays once. Empty for a service without a fee. */
  fees: { label: string; amount: number; isAlways: boolean }[]
  /** How long the council takes, by the clock of the whole case. */
  aim?: Duration
}

/** Works out the facts of the start page from the service's fee and clock. */
export function startFacts({ process, fees }: ServicePackage): StartFacts {
  const payment = Object.values(process.steps).find(({ kind }) => kind === 'payment')
  const fee = payment && fees[(payment.config as unknown as PaymentStepConfig).fee]
  const aim = process.clock?.target
  return {
    fees: (fee?.lines ?? []).map(({ label, amount, when, times }) => ({
      label,
      amount,
      isAlways: when === undefined && times === undefined,
    })),
    ...(aim && { aim }),
  }
}
