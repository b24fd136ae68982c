import type { Deadline, ServicePackage } from '@guildhall/schemas'

/** The message that a new reminder begins with: one that staff are sent already, or else the first of the service. */
export function staffMessage({ process, routes = {}, messages }: ServicePackage): string | undefined {
  const deadlines: Deadline[] = [
    ...(process.clock?.deadlines ?? []),
    ...Object.values(process.steps).flatMap((step) => step.deadlines ?? []),
  ]
  const sent = [
    ...Object.values(routes).flatMap(({ levels }) => levels),
    ...deadlines.flatMap((one) => one.do.flatMap((action) => (action.action === 'remind' ? [action] : []))),
  ]
  return (
    sent.findLast(({ to, message }) => to !== 'applicant' && messages[message])?.message ?? Object.keys(messages)[0]
  )
}
