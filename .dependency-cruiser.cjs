/** The rings of the house. A library is its index.ts; what a ring may know is written here and nowhere else. */
const pure =
  '^libs/(?:kernel|calendar|law|reception|reconsideration|numbering|publication|organization|erasure|statistics|glossary|hearing|committee|mediation|petition|supervision)/';
const trial = '(?:\\.spec|/examples|\\.fixture)\\.tsx?$';
/** What tests of several libraries and apps start from. */
const examples = '^libs/[^/]+/src/examples';
const starters = '^apps/(?:standalone|cli)/';

module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment:
        'Deciders, projections and law import nothing but each other: no package, no Node module, no engine.',
      severity: 'error',
      from: { path: pure, pathNot: trial },
      to: { pathNot: [pure, '^seeds/reference/holidays/'] },
    },
    {
      name: 'kernel-knows-nothing',
      severity: 'error',
      from: { path: '^libs/kernel/', pathNot: trial },
      to: { pathNot: '^libs/kernel/' },
    },
    {
      name: 'law-knows-the-kernel-only',
      severity: 'error',
      from: { path: '^libs/(?:calendar|law)/', pathNot: trial },
      to: { path: '^libs/', pathNot: '^libs/(?:kernel|calendar|law)/' },
    },
    {
      name: 'front-doors-only',
      comment: 'A library is its index.ts; the rest of it is private.',
      severity: 'error',
      from: { path: '^(?:libs|apps)/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', examples, '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'front-doors-only-from-outside',
      severity: 'error',
      from: { path: '^(?:seeds|test)/' },
      to: { path: '^libs/', pathNot: ['^libs/[^/]+/src/index\\.ts$', examples] },
    },
    {
      name: 'libs-know-no-app',
      severity: 'error',
      from: { path: '^libs/', pathNot: '^libs/testing/' },
      to: { path: '^(?:apps|seeds/stories)/' },
    },
    {
      name: 'apps-know-no-app',
      comment:
        'Standalone and the command line start the others in one process; nobody else knows of anybody.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: [starters, trial] },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'workbench-knows-words-and-types-only',
      comment:
        'The screens show what the interface answers; a letter is previewed by the words it will be printed with.',
      severity: 'error',
      from: { path: '^apps/workbench/src/', pathNot: trial },
      to: {
        path: '^(?:libs|seeds)/',
        pathNot: [pure, '^libs/documents/src/index'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'trying-is-for-tests',
      severity: 'error',
      from: { path: '^(?:libs|apps|seeds)/', pathNot: [trial, '^libs/testing/'] },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'typeorm-on-the-reading-side-only',
      severity: 'error',
      from: { path: '^libs/', pathNot: ['^libs/(?:read-models|testing)/', trial] },
      to: { path: '(?:^|/)node_modules/(?:typeorm|@nestjs)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Types may speak of one another; what runs may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)dist/|apps/workbench/vite' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'import', 'default', 'types'],
    },
  },
};
