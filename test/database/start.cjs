const { temporaryPostgres } = require('../../libs/embedded-postgres/src/index.ts');

/** One PostgreSQL for the whole run, shared by all projects; TEST_DATABASE_URL names one that is already there. */
module.exports = async () => {
  if (process.env.TEST_DATABASE_URL) return;
  const server = await temporaryPostgres({ durable: false });
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.testPostgres = server;
};
