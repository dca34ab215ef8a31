import type { CaseMaterial } from './case-material';

/** 你、你们、你单位；〔约定〕不能确定的写“你（单位）”。 */
export const youTo = ({ persons }: Pick<CaseMaterial, 'persons'>, ids: readonly string[]): string => {
  const kinds = ids.map((id) => persons[id]?.kind);
  if (kinds.length > 0 && kinds.every((kind) => kind === 'natural')) return kinds.length > 1 ? '你们' : '你';
  return kinds.length === 1 && kinds[0] === 'organization' ? '你单位' : '你（单位）';
};
