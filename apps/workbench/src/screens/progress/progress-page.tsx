import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useMe } from '../../api/queries';
import { get, request } from '../../api/request';
import { Loading } from '../../parts/loading';
import { OwnActPage } from './own-act-page';
import { ownActs } from './own-acts';
import { OwnFrame } from './own-frame';
import { OwnSignIn } from './own-sign-in';
import { ProgressView } from './progress-view';
import type { OwnAct, Progress } from './types';

const isAct = (act: string | undefined): act is OwnAct => act !== undefined && Object.hasOwn(ownActs, act);

const Own = ({ caseId }: { readonly caseId: string }) => {
  const { act } = useParams();
  const client = useQueryClient();
  const progress = useQuery({
    queryKey: ['progress', caseId],
    queryFn: () => get<Progress>(`/cases/${caseId}/progress`),
  });
  const leave = async () => {
    await request('/sessions/current', { method: 'DELETE' }).catch(() => null);
    client.clear();
    window.location.assign('/progress');
  };
  return (
    <OwnFrame leave={() => void leave()}>
      {isAct(act) ? (
        <OwnActPage key={act} act={act} caseId={caseId} />
      ) : progress.data ? (
        <ProgressView progress={progress.data} />
      ) : (
        <Loading error={progress.error} again={() => void progress.refetch()} />
      )}
    </OwnFrame>
  );
};

/** 查我的案件：the session says whose; the address holds no name and no number. */
export const ProgressPage = () => {
  const me = useMe();
  if (me.isPending) return <Loading error={null} />;
  return me.data?.role === 'applicant' && me.data.caseId ? <Own caseId={me.data.caseId} /> : <OwnSignIn />;
};
