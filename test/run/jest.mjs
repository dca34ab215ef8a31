import { readFile, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { execute } from './step.mjs';

/** Which Jest project a spec belongs to: its folder below test, or `unit`. */
const projectOf = (root, file) => {
  const [first, second] = relative(root, file).split(sep);
  return first === 'test' ? second : 'unit';
};

const countsOf = ({ status, assertionResults }) => {
  const ended = (state) => assertionResults.filter((result) => result.status === state).length;
  const passed = ended('passed');
  const failed = assertionResults.length - passed; // skipped, pending, todo: not run is not passed
  return { passed, failed: failed === 0 && status === 'failed' ? 1 : failed };
};

const notRun = (results) =>
  results.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => !['passed', 'failed'].includes(status))
      .map(({ fullName, status }) => `${status}: ${fullName} (${name})`),
  );

/** Runs Jest over these projects and counts test by test; a project without a single test has failed. */
export const jest = async (root, projects, options = []) => {
  const file = join(root, 'test', 'output', `${projects.join('-')}.json`);
  await rm(file, { force: true });
  const program = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const args = [
    program,
    '--selectProjects',
    ...projects,
    '--json',
    `--outputFile=${file}`,
    '--silent',
    ...options,
  ];
  const { ok, said } = await execute(process.execPath, args, { cwd: root });
  const report = await readFile(file, 'utf8').then(JSON.parse, () => null);
  if (!report) return { ok: false, said: `no report was written\n${said}` };
  const counts = report.testResults.map(countsOf);
  const empty = projects.filter(
    (project) => !report.testResults.some(({ name }) => projectOf(root, name) === project),
  );
  const complaints = [
    ...empty.map((project) => `no test in project ${project}`),
    ...notRun(report.testResults),
  ];
  const messages = report.testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name, message }) => `${relative(root, name)}\n${message}`);
  return {
    ok: ok && complaints.length === 0,
    said: [...complaints, ...messages, ...(messages.length === 0 && !ok ? [said.slice(-8000)] : [])].join(
      '\n',
    ),
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0) + empty.length,
  };
};
