/** The words about signing in with a provider, in English. */
export const providerEn = {
  signIn: (name: string) => `Sign in with ${name}`,
  orEmail: 'Or sign in by email',
  signOutToo: (name: string) => `Sign out of ${name} too`,
  signOutText: (name: string) => `You may still be signed in to ${name}.`,
  again: 'Back to sign in',
  proveEmail: 'Continue',
  refused: {
    title: 'You are not signed in',
    text: 'Signing in was stopped or took too long. Nothing has changed. You can try again, or sign in by email.',
  },
  unavailable: {
    title: 'Signing in this way does not work right now',
    text: 'The sign-in service does not answer. Try again in a few minutes, or sign in by email.',
  },
  'needs-email': {
    title: 'We need your email address',
    text: 'You have signed in, but we were not given an email address that is known to be yours. Sign in by email once now, and we will know you the next time.',
  },
}

/** And in Welsh. */
export const providerCy: typeof providerEn = {
  signIn: (name) => `Mewngofnodi â ${name}`,
  orEmail: 'Neu fewngofnodi drwy e-bost',
  signOutToo: (name) => `Allgofnodi o ${name} hefyd`,
  signOutText: (name) => `Efallai eich bod yn dal wedi mewngofnodi i ${name}.`,
  again: 'Yn ôl i fewngofnodi',
  proveEmail: 'Parhau',
  refused: {
    title: 'Nid ydych wedi mewngofnodi',
    text: 'Stopiwyd y mewngofnodi neu cymerodd ormod o amser. Nid oes dim wedi newid. Gallwch roi cynnig arall arni, neu fewngofnodi drwy e-bost.',
  },
  unavailable: {
    title: 'Nid yw mewngofnodi fel hyn yn gweithio ar hyn o bryd',
    text: 'Nid yw’r gwasanaeth mewngofnodi yn ateb. Rhowch gynnig arall arni ymhen ychydig funudau, neu mewngofnodwch drwy e-bost.',
  },
  'needs-email': {
    title: 'Mae angen eich cyfeiriad e-bost arnom',
    text: 'Rydych wedi mewngofnodi, ond ni chawsom gyfeiriad e-bost y gwyddys mai chi biau ef. Mewngofnodwch drwy e-bost unwaith nawr, a byddwn yn eich adnabod y tro nesaf.',
  },
}
