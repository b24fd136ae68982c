const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        experimental: { keepImportAttributes: true },
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
/** PostgreSQL and Redis for the whole run, unless `npm test` has started them already. */
const services = {
  globalSetup: '<rootDir>/scripts/test/jest-setup.mjs',
  globalTeardown: '<rootDir>/scripts/test/jest-teardown.mjs',
}

/** The suffix says what must be running: unit needs nothing, int needs PostgreSQL and Redis, e2e needs a browser too. */
export default {
  projects: [
    { ...base, displayName: 'unit', testRegex: '/[^/]+(?<!\\.int|\\.e2e)\\.test\\.tsx?$' },
    { ...base, ...services, displayName: 'int', testRegex: '\\.int\\.test\\.tsx?$' },
    { ...base, ...services, displayName: 'e2e', testRegex: '\\.e2e\\.test\\.tsx?$' },
  ],
  testTimeout: 30_000,
}
