import { stepsInOrder } from '../process/step-order.ts'
import { useDesigns } from './use-designs.ts'
import { usePackage } from './use-package.ts'
import { useTeams } from './use-teams.ts'

type Choice = { id: string; title: string }

/** What a part of a config by this name may name: the fees of the service, its messages, its steps and so on. */
export function useReferences(name: string): Choice[] {
  const { pack, slug } = usePackage()
  const designs = useDesigns()
  const teams = useTeams()
  const titled = (of: Record<string, { title: string }>) => Object.entries(of).map(([id, { title }]) => ({ id, title }))
  const known: Record<string, () => Choice[]> = {
    form: () => titled(pack.forms),
    fee: () => titled(pack.fees),
    message: () => titled(pack.messages),
    booking: () => titled(pack.bookings),
    calendar: () => Object.keys(pack.calendars).map((id) => ({ id, title: id })),
    start: () => stepsInOrder(pack.process).map(({ id, step, number }) => ({ id, title: `${number}. ${step.title}` })),
    team: () => (teams.data?.teams ?? []).map((team) => ({ id: team.id, title: team.name })),
    service: () =>
      (designs.data?.services ?? [])
        .filter((row) => row.slug !== slug)
        .map((row) => ({ id: row.slug, title: row.name })),
    question: () =>
      Object.values(pack.forms).flatMap(({ pages }) =>
        pages.flatMap(({ schema }) =>
          Object.entries(schema.properties).map(([id, { title }]) => ({ id, title: String(title ?? id) })),
        ),
      ),
  }
  return known[name]?.() ?? []
}
