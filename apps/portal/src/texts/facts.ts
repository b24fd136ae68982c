/** How a request stands, as casework names it. */
export type Status =
  | 'waiting-for-payment'
  | 'in-progress'
  | 'completed'
  | 'refused'
  | 'cancelled'
  | 'withdrawn'
  | 'abandoned'

/** Who must act next on a request. */
export type Actor = 'you' | 'us' | 'nobody'
