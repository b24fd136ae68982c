/** The staff of the made-up council, for the sign-in pages of a demonstration; the seed makes them with this password. */
export const demoSignIns = {
  signIns: [
    { email: 'asha.officer@kingsmere.example', name: 'Asha', role: 'Team lead of waste' },
    { email: 'ben.crew@kingsmere.example', name: 'Ben', role: 'Waste crew' },
    { email: 'dee.designer@kingsmere.example', name: 'Dee', role: 'Designer' },
  ],
  password: 'kingsmere-demo',
}
