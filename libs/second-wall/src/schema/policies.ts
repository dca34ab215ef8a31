/** `office`, `erasure`: whoever holds the key of that name. */
type Rule = 'case' | 'reception' | 'office' | 'erasure' | 'everybody';
export const keyed = ['office', 'erasure'] as const;

/** Which rule the streams of a category follow; a category without a row shows nothing to the interface. */
export const categoryRules: Readonly<Record<string, Rule>> = {
  reconsideration: 'case',
  publication: 'case',
  reception: 'reception',
  numbering: 'office',
  erasure: 'erasure',
  calendar: 'everybody',
  organization: 'everybody',
};
export const categoriesOf = (rule: Rule): string =>
  Object.entries(categoryRules)
    .flatMap(([category, each]) => (each === rule ? [`'${category}'`] : []))
    .join(', ');

/** The keys of whoever asks; null when nobody does. As a subquery it is read once a query, not once a row. */
export const keys = `(select nullif(current_setting('fuyi.keys', true), '')::text[])::text[]`;
const has = (key: string) => `(select '${key}' = any(${keys}))`;
const anybody = `(select ${keys} is not null)`;
/** Every case is open, and none was recused from: rows need not be looked at one by one. */
const seesEvery = `(select 'every' = any(${keys})
  and not exists (select from wall.recusal r where r.account_key = any(${keys})))`;

/** 谁看得到哪些案件：a key fits a lock; recusal overrides everything. */
export const seesStanding = (s: string): string => `(${s}.locks && ${keys} and not ${s}.barred && ${keys})`;

const streamId = `substr(event.stream, strpos(event.stream, '-') + 1)`;
const ofCase = (caseId: string) =>
  `(${seesEvery} or exists (select from wall.standing s where s.case_id = ${caseId}))`;

/** A person not yet named in any case is nobody's secret yet: an application is sealed before it is recorded. */
const ofPerson = (person: string) => `(
  ${seesEvery}
  or exists (select from wall.party p join wall.standing s using (case_id) where p.person_id = ${person})
  or (${anybody} and not exists (select from wall.party p where p.person_id = ${person}))
)`;
/** 还没有记录的案件的文字：whoever sealed it, the reception point it was sealed at, and the office that registers it. */
const ofUnrecorded = (sealedFor: string) =>
  `(${anybody} and (${has('office')} or coalesce(${sealedFor} && ${keys}, false)))`;
const ofSubject = (subject: string, sealedFor: string): string => `(
  (${subject} like 'case:%' and (${ofCase(`substr(${subject}, 6)`)}
    or (not wall.is_case(substr(${subject}, 6)) and ${ofUnrecorded(sealedFor)})))
  or (${subject} not like 'case:%' and ${ofPerson(subject)})
)`;

const events = `(
  event.category in (${categoriesOf('everybody')})
  ${keyed.map((key) => `or (event.category in (${categoriesOf(key)}) and ${has(key)})`).join('\n  ')}
  or (event.category in (${categoriesOf('case')}) and ${ofCase(streamId)})
  or (event.category in (${categoriesOf('reception')})
    and exists (select from wall.reception r where r.reception_id = ${streamId}))
)`;
export const seesReception = (r: string): string =>
  `(${has('office')} or 'point:' || ${r}.reception_point_id = any(${keys}))`;

/** Every table with rows of a case, and which of its rows are shown to whoever is looking. Columns carry their table's name: inside, `case_id` alone would be the column of the table looked into. */
export const walledTables: Readonly<Record<string, string>> = {
  'wall.standing': seesStanding('standing'),
  'wall.reception': seesReception('reception'),
  'es.event': events,
  'read.case_file': ofCase('case_file.case_id'),
  'read.case_number': `(${has('office')} or ${ofCase('case_number.case_id')})`,
  'read.publication_list': ofCase('publication_list.publication_id'),
  'registry.sealed_text': ofSubject(
    'sealed_text.subject_id',
    '(select k.sealed_for from registry.subject_key k where k.subject_id = sealed_text.subject_id)',
  ),
  'registry.subject_key': ofSubject('subject_key.subject_id', 'subject_key.sealed_for'),
  'registry.person_revision': ofPerson('person_revision.person_id'),
  'registry.blind_index': ofPerson('blind_index.person_id'),
  'registry.reveal': `((reveal.case_id is null or ${ofCase('reveal.case_id::text')}) and ${ofPerson('reveal.person_id')})`,
  'files.file': `(
    (file.subject_id like 'case:%' and ${ofCase('substr(file.subject_id, 6)')})
    or file.subject_id = any(${keys})
    or ${has('system')}
  )`,
  'files.note': ofCase('note.case_id::text'),
  'files.opening': ofCase('opening.case_id::text'),
  'app.reminder': `('account:' || reminder.account_id = any(${keys}))`,
};
