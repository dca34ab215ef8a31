import type { KnownParty } from '@fuyi/anonymization';
import type { PersonValues } from '@fuyi/registry';
import type { CaseMaterial } from '../documents/case-material';

const numbers = [
  'idNumber',
  'passport',
  'travelPermit',
  'socialSecurityNo',
  'creditCode',
  'birthDate',
  'phone',
  'landline',
  'email',
  'wechat',
  'qq',
  'address',
  'bankCard',
  'bankAccount',
  'plate',
  'certificateNo',
] as const;

/** 登记库里的当事人 → 隐名所需的已知值。 */
const known = (role: string, values: PersonValues, keepsName: boolean): KnownParty => {
  const text = (
    field: Exclude<keyof PersonValues, 'kind' | 'aliases' | 'lawyer' | 'minor' | 'idKind'>,
    as: keyof KnownParty = field as keyof KnownParty,
  ) => (values[field] ? { [as]: values[field] } : {});
  return {
    role,
    kind: values.kind === 'natural' ? 'person' : values.kind,
    name: values.name,
    ...(values.aliases ? { aliases: values.aliases } : {}),
    ...(keepsName ? { lawyer: true } : {}),
    ...(values.kind === 'individual-business' ? { individualBusiness: true } : {}),
    ...Object.assign({}, ...numbers.map((field) => text(field))),
    ...text('legalRepresentative', 'representative'),
  };
};

/** A service address is searched for like a home address. */
const alsoServedAt = (party: KnownParty, { serviceAddress, kind }: PersonValues): readonly KnownParty[] =>
  serviceAddress && kind === 'natural' ? [party, { ...party, address: serviceAddress }] : [party];

export const knownPartiesOf = ({ file, persons }: CaseMaterial): readonly KnownParty[] => {
  const of = (role: string, ids: readonly string[], keepsName: (id: string) => boolean = () => false) =>
    ids.flatMap((id) => {
      const values = persons[id];
      return values ? alsoServedAt(known(role, values, keepsName(id)), values) : [];
    });
  const isLawyer = (id: string) =>
    file.agents.some(({ agentId, kind }) => agentId === id && kind !== 'other');
  return [
    ...of('申请人', file.applicantIds),
    ...of('第三人', file.thirdPartyIds),
    ...of(
      '委托代理人',
      file.agents.map(({ agentId }) => agentId),
      isLawyer,
    ),
  ];
};
