import { seesStanding } from './viewer-functions';

/** Which rule the streams of a category follow; a category without a row shows nothing to the interface. */
export const categoryRules: Readonly<Record<string, 'case' | 'reception' | 'office' | 'everybody'>> = {
  reconsideration: 'case',
  publication: 'case',
  reception: 'reception',
  numbering: 'office',
  calendar: 'everybody',
  organization: 'everybody',
};
export const categoriesOf = (rule: string): string =>
  Object.entries(categoryRules)
    .flatMap(([category, each]) => (each === rule ? [`'${category}'`] : []))
    .join(', ');

const streamId = `substr(stream, strpos(stream, '-') + 1)`;
const seesEvery = '(select wall.sees_every_case())';
const ofCase = (caseId: string) =>
  `(${seesEvery} or exists (select from wall.standing s where s.case_id = ${caseId}))`;

/** A text may be sealed before the case it belongs to is recorded: what belongs to no known case is nobody's yet. */
const ofSubject = (subject: string) => `(
  (${subject} like 'case:%' and (${ofCase(`substr(${subject}, 6)`)}
    or ((select wall.anybody()) and not wall.is_case(substr(${subject}, 6)))))
  or (${subject} not like 'case:%' and ${ofPerson(subject)})
)`;
const ofPerson = (person: string) => `(
  ${seesEvery}
  or exists (select from wall.party p join wall.standing s using (case_id) where p.person_id = ${person})
  or ((select wall.anybody()) and not exists (select from wall.party p where p.person_id = ${person}))
)`;

const events = `(
  (category in (${categoriesOf('everybody')}))
  or (category in (${categoriesOf('office')}) and ${seesEvery})
  or (category in (${categoriesOf('case')}) and ${ofCase(streamId)})
  or (category in (${categoriesOf('reception')})
    and (${seesEvery} or exists (select from wall.reception r where r.reception_id = ${streamId})))
)`;

/** Every table with rows of a case, and which of its rows are shown to whoever is looking. */
export const walledTables: Readonly<Record<string, string>> = {
  'wall.standing': seesStanding('standing'),
  'wall.reception': `(${seesEvery} or reception_point_id = (select wall.reception_point()))`,
  'es.event': events,
  'read.case_file': ofCase('case_id'),
  'read.case_number': ofCase('case_id'),
  'read.publication_list': ofCase('publication_id'),
  'registry.sealed_text': ofSubject('subject_id'),
  'registry.subject_key': ofSubject('subject_id'),
  'registry.person_revision': ofPerson('person_id'),
  'registry.blind_index': ofPerson('person_id'),
  'files.file': `(
    (subject_id like 'case:%' and ${ofCase('substr(subject_id, 6)')})
    or subject_id = 'account:' || (select wall.account())
    or (select wall.is_system())
  )`,
  'files.note': ofCase('case_id::text'),
  'files.opening': ofCase('case_id::text'),
  'app.reminder': 'account_id = (select wall.account())',
};
