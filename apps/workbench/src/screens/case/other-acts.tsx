import { Button, Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import type { CasePage, Role } from '../../api/types';
import { holds, useAccount } from '../../frame/me';
import { actPath, openActs, termOf } from '../acts/acts';
import { underWay } from '../acts/when-open';

type Act = {
  readonly form: string;
  readonly label: string;
  readonly roles: readonly Role[];
  readonly when: (page: CasePage) => boolean;
};

const examining = ({ stage }: CasePage) => stage === 'under-examination';
const before = ({ stage }: CasePage) => stage === 'under-review' || stage === 'awaiting-correction';

/** 除了下一步，还可以办的事；the server decides, this only shortens the way. */
const acts: readonly Act[] = [
  { form: 'opinion', label: '记录听取的意见', roles: ['officer'], when: examining },
  {
    form: 'reply',
    label: '登记被申请人的纸质答复',
    roles: ['officer'],
    when: (page) => underWay(page) && page.file.copyServedOn !== null && page.file.reply === null,
  },
  { form: 'service', label: '登记送达', roles: ['officer'], when: ({ stage }) => stage !== 'under-review' },
  {
    form: 'conversion',
    label: '转换审理程序',
    roles: ['office-head'],
    when: (page) => examining(page) && page.procedure !== null && page.file.convertedOn === null,
  },
  { form: 'assignment', label: '指定承办人', roles: ['office-head'], when: examining },
  {
    form: 'third-parties',
    label: '登记第三人',
    roles: ['officer'],
    when: (page) => examining(page) || before(page),
  },
  {
    form: 'agents',
    label: '登记代理人',
    roles: ['officer', 'clerk'],
    when: (page) => examining(page) || before(page),
  },
  {
    form: 'withdrawal',
    label: '登记撤回申请',
    roles: ['officer', 'clerk'],
    when: (page) => (examining(page) || before(page)) && page.file.withdrawalRequestedOn === null,
  },
];

export const OtherActs = ({ page }: { readonly page: CasePage }) => {
  const account = useAccount();
  const navigate = useNavigate();
  const open = [
    ...acts
      .filter(({ roles, when }) => holds(account, ...roles) && when(page))
      .map(({ form, label }) => ({ label, path: `/cases/${page.caseId}/${form}` })),
    ...openActs(page, account).map((act) => ({ label: termOf(act), path: actPath(page.caseId, act) })),
  ];
  if (open.length === 0) return null;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: open.map(({ label, path }) => ({
          key: path,
          label,
          onClick: () => void navigate(path),
        })),
      }}
    >
      <Button>更多操作 ▾</Button>
    </Dropdown>
  );
};
