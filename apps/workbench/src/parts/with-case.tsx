import type { ComponentType } from 'react';
import { useParams } from 'react-router';
import { useCase } from '../api/queries';
import type { CasePage } from '../api/types';
import { Loading } from './loading';

/** Loads the case named in the address and hands it to the screen. */
export const WithCase = ({
  screen: Screen,
}: {
  readonly screen: ComponentType<{ readonly page: CasePage }>;
}) => {
  const { caseId = '' } = useParams();
  const query = useCase(caseId);
  if (!query.data) return <Loading error={query.error} again={() => void query.refetch()} />;
  return <Screen page={query.data} />;
};
