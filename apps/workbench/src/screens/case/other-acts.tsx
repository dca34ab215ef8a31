import { Button, Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import type { CasePage, Role } from '../../api/types';
import { holds, useAccount } from '../../frame/me';
import { actPath, actsOfOthers, openActs, termOf, whyClosed } from '../acts/acts';
import { underWay } from '../acts/when-open';

type Act = {
  readonly form: string;
  /** Its address under the case. */
  readonly path: string;
  readonly label: string;
  readonly roles: readonly Role[];
  readonly when: (page: CasePage) => boolean;
};

const examining = ({ stage }: CasePage) => stage === 'under-examination';
const before = ({ stage }: CasePage) => stage === 'under-review' || stage === 'awaiting-correction';

/** 除了下一步，还可以办的事；the server decides, this only shortens the way. */
const acts: readonly Act[] = [
  { form: 'opinion', path: 'opinions', label: '记录听取的意见', roles: ['officer'], when: examining },
  {
    form: 'reply',
    path: 'reply',
    label: '登记被申请人的纸质答复',
    roles: ['officer'],
    when: (page) => underWay(page) && page.file.copyServedOn !== null && page.file.reply === null,
  },
  {
    form: 'service',
    path: 'services',
    label: '登记送达',
    roles: ['officer'],
    when: ({ stage }) => stage !== 'under-review',
  },
  {
    form: 'conversion',
    path: 'procedure-conversion',
    label: '转换审理程序',
    roles: ['office-head'],
    when: (page) => examining(page) && page.procedure !== null && page.file.convertedOn === null,
  },
  { form: 'assignment', path: 'officers', label: '指定承办人', roles: ['office-head'], when: examining },
  {
    form: 'third-parties',
    path: 'third-parties',
    label: '登记第三人',
    roles: ['officer'],
    when: (page) => examining(page) || before(page),
  },
  {
    form: 'agents',
    path: 'agents',
    label: '登记代理人',
    roles: ['officer', 'clerk'],
    when: (page) => examining(page) || before(page),
  },
  {
    form: 'withdrawal',
    path: 'withdrawal',
    label: '登记撤回申请',
    roles: ['officer', 'clerk'],
    when: (page) => (examining(page) || before(page)) && page.file.withdrawalRequestedOn === null,
  },
];

/** 现在可以办、但由别人办的，写明理由。 */
const closedFor = (page: CasePage) =>
  [
    ...acts.filter(({ when }) => when(page)).map(({ label, path }) => ({ label, path })),
    ...actsOfOthers(page).map((act) => ({ label: termOf(act), path: act.path })),
  ].flatMap(({ label, path }) => {
    const why = whyClosed(page, path);
    return why === null ? [] : [{ key: `${label} ${path}`, label, why }];
  });

export const OtherActs = ({ page }: { readonly page: CasePage }) => {
  const account = useAccount();
  const navigate = useNavigate();
  const open = [
    ...acts
      .filter(
        ({ roles, path, when }) => holds(account, ...roles) && whyClosed(page, path) === null && when(page),
      )
      .map(({ form, label }) => ({ label, path: `/cases/${page.caseId}/${form}` })),
    ...openActs(page, account).map((act) => ({ label: termOf(act), path: actPath(page.caseId, act) })),
  ];
  const closed = closedFor(page);
  if (open.length === 0 && closed.length === 0) return null;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          ...open.map(({ label, path }) => ({ key: path, label, onClick: () => void navigate(path) })),
          ...(closed.length > 0
            ? [
                {
                  key: 'closed',
                  label: `由别人办的 ${closed.length} 件`,
                  children: closed.map(({ key, label, why }) => ({
                    key,
                    disabled: true,
                    label: (
                      <>
                        {label}
                        <br />
                        <small>{why}</small>
                      </>
                    ),
                  })),
                },
              ]
            : []),
        ],
      }}
    >
      <Button>更多操作 ▾</Button>
    </Dropdown>
  );
};
