/**
 * The borders between packages: what may know what. schemas, rules and working-time know nobody below them; engines know
 * those; casework alone joins engines with the database; the browser apps see no server code. Run by `pnpm check:borders`.
 */
const engines = ['schemas', 'rules', 'working-time', 'form-engine', 'process-engine']
const drawn = ['question-kinds', 'govuk-forms', 'ui']
const server = ['database', 'queue', 'connectors', 'access']

/** What each folder may import of the others; itself always. */
const mayImport = {
  schemas: [],
  migrations: [],
  'packages/rules': ['schemas'],
  'packages/look': [],
  'packages/working-time': ['schemas'],
  'packages/process-engine': ['schemas', 'rules', 'working-time'],
  'packages/form-engine': ['schemas', 'rules', 'working-time', 'question-kinds'],
  'packages/case-words': ['schemas', 'rules', 'process-engine', 'form-engine'],
  'packages/imports': ['schemas', 'rules', 'question-kinds', 'form-engine', 'process-engine'],
  'packages/govuk-forms': ['schemas', 'rules'],
  'packages/question-kinds': ['schemas', 'rules', 'govuk-forms'],
  'packages/ui': ['govuk-forms', 'question-kinds'],
  'packages/api-client': ['schemas'],
  'packages/database': ['schemas', 'migrations'],
  'packages/queue': ['schemas'],
  'packages/connectors': ['schemas'],
  'packages/documents': [],
  'packages/access': ['schemas', 'database'],
  'packages/casework': [...engines, 'case-words', 'look', 'question-kinds', 'documents', ...server],
  'packages/local-services': [],
  'packages/bench': [
    ...server,
    'schemas',
    'process-engine',
    'govuk-forms',
    'local-services',
    'casework',
    'api',
    'worker',
  ],
  'packages/testing': ['local-services', 'migrations', ...server, 'casework'],
  'apps/portal': [...engines, 'look', 'question-kinds', 'govuk-forms', 'database', 'access', 'casework'],
  'apps/api': [...engines, 'question-kinds', 'govuk-forms', ...server, 'casework', 'imports', 'portal'],
  'apps/worker': [...engines, 'question-kinds', ...server, 'casework'],
  'apps/desk': [...engines, 'look', 'api-client', ...drawn],
  'apps/designer': [...engines, 'case-words', 'api-client', ...drawn],
  scripts: ['local-services', 'connectors', 'bench', 'imports'],
}

/** Tests, benches and the settings of build tools may reach further: they run beside the product, not in it. */
const besideTheProduct = '[.](test|bench)[.]tsx?$|/(bench|e2e|fixtures|test-app|tests)/|vite[^/]*[.]config[.]ts$'

const folderOf = (name) => Object.keys(mayImport).find((folder) => folder === name || folder.endsWith(`/${name}`))

const borders = Object.entries(mayImport).map(([folder, others]) => ({
  name: `border of ${folder}`,
  comment: `${folder} may import only: ${others.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: besideTheProduct },
  to: {
    path: '^(apps|packages|schemas|migrations|scripts)/',
    pathNot: [folder, ...others.map(folderOf)].map((allowed) => `^${allowed}/`),
  },
}))

/** A folder that the table above does not know would have no border at all. */
const known = Object.keys(mayImport).join('|')

module.exports = {
  forbidden: [
    ...borders,
    {
      name: 'every folder has a border',
      comment: 'Add the new package to the table in .dependency-cruiser.cjs.',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: `^(${known})/` },
      to: {},
    },
    {
      name: 'no cycle',
      severity: 'error',
      from: { path: '^(apps|packages|schemas|migrations|scripts)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no way past exports',
      comment:
        'Import another package by its name: a relative path goes round what it has chosen to show. Journeys across apps share what starts the site.',
      severity: 'error',
      from: { path: '^((?:apps|packages)/[^/]+|schemas|migrations|scripts)/' },
      to: {
        path: '^(apps|packages|schemas|migrations)/',
        pathNot: ['^$1/', '^apps/portal/e2e/'],
        dependencyTypes: ['local'],
      },
    },
    {
      name: 'only journeys start a whole site',
      comment:
        'What stands beside the journeys of residents is for journeys of any app, and for nothing that is shipped.',
      severity: 'error',
      from: { pathNot: ['^apps/portal/e2e/', '\\.(int|e2e)\\.test\\.tsx?$', '^apps/[^/]+/tests/', '^packages/bench/'] },
      to: { path: '^apps/portal/e2e/' },
    },
    {
      name: 'no import that cannot be found',
      comment: 'Either the file is missing or the package does not export it.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'question kinds give the form engine models only',
      severity: 'error',
      from: { path: '^packages/form-engine/', pathNot: besideTheProduct },
      to: { path: '^packages/question-kinds/', pathNot: '^packages/question-kinds/src/(index|models)[.]ts$' },
    },
    {
      name: 'the model of a question kind draws nothing',
      comment: 'The form engine runs it: types of the drawing side are welcome, code is not.',
      severity: 'error',
      from: { path: '^packages/question-kinds/src/(index|kind|.*/model)[.]ts$' },
      to: {
        path: 'node_modules/(react|react-dom)/|^packages/govuk-forms/|[.]tsx$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'engines draw nothing and keep nothing',
      severity: 'error',
      from: { path: '^packages/(rules|look|working-time|form-engine|process-engine)/src/', pathNot: besideTheProduct },
      to: {
        path: 'node_modules/(react|react-dom|kysely|pg|bullmq|ioredis|fastify)/|^node:(fs|net|http|child_process)',
      },
    },
    {
      name: 'only tests use the testing package',
      severity: 'error',
      from: { path: '^(apps|packages|schemas|migrations|scripts)/', pathNot: [besideTheProduct, '^packages/testing/'] },
      to: { path: '^packages/testing/' },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules|/generated/' },
    exclude: { path: '/dist/|[.]css$' },
    tsPreCompilationDeps: 'specify',
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
