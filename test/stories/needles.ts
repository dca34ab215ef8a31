import type { Story } from '../../seeds/stories';

type Body = Readonly<Record<string, unknown>>;

const personFields = [
  'name',
  'idNumber',
  'creditCode',
  'phone',
  'email',
  'address',
  'serviceAddress',
  'legalRepresentative',
  'firm',
] as const;
const textFields = [
  'claims',
  'reasons',
  'reply',
  'record',
  'note',
  'reason',
  'opinion',
  'facts',
  'operative',
  'title',
  'purpose',
];

const personsIn = (body: Body): readonly Body[] => {
  const list = (value: unknown) => (value ?? []) as readonly Body[];
  return [
    ...list(body['applicants']),
    ...list(body['thirdParties']),
    ...list(body['agents']).map(({ person }) => person as Body),
    ...(body['person'] ? [body['person'] as Body] : []),
  ];
};

const values = (row: Body, fields: readonly string[]) =>
  fields.flatMap((field) => (typeof row[field] === 'string' ? [row[field]] : []));

const bodiesOf = ({ steps }: Story) => steps.flatMap((step) => ('post' in step ? [step.body] : []));

/** Everything in a story that identifies somebody. */
export const personValuesOf = (story: Story): readonly string[] =>
  bodiesOf(story)
    .flatMap(personsIn)
    .flatMap((person) => values(person, personFields));

export const peopleOf = (story: Story): readonly Body[] => bodiesOf(story).flatMap(personsIn);

/** Some bodies carry a code under the same name; nobody writes to an authority in Latin letters alone. */
const isWritten = (text: string) => /\p{Script=Han}/u.test(text);

/** Every line anybody wrote, as it would stand in a JSON text. */
export const linesOf = (story: Story): readonly string[] =>
  bodiesOf(story)
    .flatMap((body) => [
      body,
      ...((body['act'] ? [body['act']] : []) as Body[]),
      ...((body['evidence'] ?? []) as Body[]),
    ])
    .flatMap((row) => values(row, textFields))
    .flatMap((text) => text.split('\n'))
    .filter(isWritten);
