import { systemScopes } from '../system-scopes';

const list = (names: readonly string[]) => `array[${names.map((name) => `'${name}'`).join(', ')}]`;

/** 办案、立案和审批的人看全部案件。 */
const everyCase = ['registrar', 'officer', 'office-head', 'authority-head'];

const fn = (name: string, returns: string, body: string) =>
  `create or replace function wall.${name}() returns ${returns} language sql stable as $$ ${body} $$;`;
const held = (role: string) => `wall.viewer()->'roles' ? '${role}'`;
const when = (condition: string, value: string) => `select case when ${condition} then ${value} end`;

/** What the policies ask of whoever is looking; null or false where it does not apply. Each is asked once a query. */
export const viewerFunctions = [
  fn('viewer', 'jsonb', `select nullif(current_setting('fuyi.viewer', true), '')::jsonb`),
  fn('account', 'text', `select wall.viewer()->>'accountId'`),
  fn('anybody', 'boolean', 'select wall.viewer() is not null'),
  fn(
    'is_system',
    'boolean',
    `select coalesce(wall.viewer()->>'system' = any(${list(systemScopes.map(({ scope }) => scope))}), false)`,
  ),
  fn(
    'sees_every_case',
    'boolean',
    `select coalesce(wall.is_system() or
       (wall.viewer()->>'caseId' is null and wall.viewer()->'roles' ?| ${list(everyCase)}), false)`,
  ),
  fn('organ', 'text', when(held('agency'), `wall.viewer()->>'organId'`)),
  fn('reception_point', 'text', when(held('clerk'), `wall.viewer()->>'receptionPointId'`)),
  fn('sees_concluded', 'boolean', `select coalesce(${held('publisher')}, false)`),
].join('\n');

/** The same rule as `canSee` of the interface, row by row: 谁看得到哪些案件。 */
export const seesStanding = (s: string): string => `(
  (select wall.sees_every_case())
  or (${s}.accepted and ${s}.respondent_id = (select wall.organ()))
  or ${s}.reception_point_id = (select wall.reception_point())
  or (${s}.concluded and (select wall.sees_concluded()))
)`;
