import type { Role } from '@guildhall/access'

/** The password of every demo sign-in. */
export const DEMO_PASSWORD = 'kingsmere-demo'

/** The staff of the made-up council. */
export const demoStaff: { email: string; name: string; roles: Role[]; teams: string[]; title: string }[] = [
  {
    email: 'asha.officer@kingsmere.example',
    name: 'Asha Patel',
    roles: ['officer', 'operator'],
    teams: ['waste-crew', 'licensing'],
    title: 'Lead of the waste crew',
  },
  {
    email: 'ben.crew@kingsmere.example',
    name: 'Ben Okafor',
    roles: ['officer'],
    teams: ['waste-crew'],
    title: 'Waste crew',
  },
  {
    email: 'dee.designer@kingsmere.example',
    name: 'Dee Morgan',
    roles: ['designer'],
    teams: [],
    title: 'Digital technical officer',
  },
  {
    email: 'sam.admin@kingsmere.example',
    name: 'Sam Whitlock',
    roles: ['admin'],
    teams: [],
    title: 'Administrator',
  },
]

export const demoTeams = [
  { id: 'licensing', name: 'Licensing', lead: 'asha.officer@kingsmere.example' },
  { id: 'waste-crew', name: 'Waste crew', lead: 'asha.officer@kingsmere.example' },
]
