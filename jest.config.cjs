/** swc compiles ours; Nest and a few others ship ES modules only and are compiled to CommonJS for Jest. */
const esModules = [
  '@nestjs',
  'uuid',
  'fast-check',
  'pure-rand',
  'eta',
  'chinese-days',
  'file-type',
  '@tus',
  'srvx',
  'canonicalize',
  'content-disposition',
  'cookie',
  '@fastify/cookie',
  'nanoid',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'otplib',
  '@otplib',
  '@noble',
  '@scure',
  'openid-client',
  'oauth4webapi',
  'jose',
].join('|');
const swc = (parser, extra = {}) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    jsc: { parser, target: 'es2023', keepClassNames: true, transform: extra },
    module: { type: 'commonjs' },
  },
];
const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': swc(
      { syntax: 'typescript', decorators: true },
      { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    ),
    '^.+\\.m?js$': swc({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esModules})/)`],
  moduleNameMapper: { '^@fuyi/([^/]+)$': '<rootDir>/libs/$1/src/index.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
};
const project = (displayName, testMatch, extra = {}) => ({ ...common, displayName, testMatch, ...extra });

/** One temporary PostgreSQL for all of these; see libs/testing/src/test-database.ts. */
const withDatabase = {
  globalSetup: '<rootDir>/test/database/start.cjs',
  globalTeardown: '<rootDir>/test/database/stop.cjs',
};

module.exports = {
  projects: [
    project('unit', [
      '<rootDir>/libs/**/*.spec.ts',
      '<rootDir>/apps/**/*.spec.ts',
      '<rootDir>/seeds/**/*.spec.ts',
    ]),
    project('architecture', ['<rootDir>/test/architecture/**/*.spec.ts']),
    project('contract', ['<rootDir>/test/contract/**/*.spec.ts'], withDatabase),
    project('api', ['<rootDir>/test/api/**/*.spec.ts'], withDatabase),
    project('stories', ['<rootDir>/test/stories/**/*.spec.ts'], withDatabase),
    project('standalone', ['<rootDir>/test/standalone/**/*.spec.ts']),
    project('browser', ['<rootDir>/test/browser/**/*.spec.ts'], withDatabase),
  ],
};
