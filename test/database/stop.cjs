module.exports = async () => {
  await globalThis.testPostgres?.stop();
  delete globalThis.testPostgres;
};
