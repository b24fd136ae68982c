import { useSession } from './use-session.ts'

/** Who am I? To be asked inside the frame only, which shows its pages to signed-in staff alone. */
export function usePerson() {
  const person = useSession().data?.person
  if (!person) throw new Error('A page of the desk was drawn for nobody')
  return person
}
