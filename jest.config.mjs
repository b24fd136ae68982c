const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'es6' },
    },
  ],
}
const base = {
  transform,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testEnvironment: 'node',
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.data/'],
  modulePathIgnorePatterns: ['/dist/', '/.data/'],
}

/** The suffix says what must be running: unit needs nothing, int needs PostgreSQL and Redis, e2e needs a browser too. */
export default {
  projects: [
    { ...base, displayName: 'unit', testRegex: '/[^/]+(?<!\\.int|\\.e2e)\\.test\\.tsx?$' },
    { ...base, displayName: 'int', testRegex: '\\.int\\.test\\.tsx?$' },
    { ...base, displayName: 'e2e', testRegex: '\\.e2e\\.test\\.tsx?$' },
  ],
}
