import { Form, Input, Radio } from 'antd';
import { caseEventTerms } from '@fuyi/glossary';
import type { CasePage } from '../../api/types';
import { holds, useAccount } from '../../frame/me';
import { Card } from '../../parts/card';
import { shortDay } from '../../parts/days';
import { CaseForm } from '../forms/case-form';
import { OrderForm } from '../forms/order-form';

const Grant = ({ page }: { readonly page: CasePage }) => {
  const asked = page.timeline.findLast(({ type }) => type === 'WithdrawalRequested');
  const reasons = (asked?.textIds ?? []).flatMap((id) => page.texts[id] ?? []);
  return (
    <Card title="审查撤回申请">
      <p className="form-lead">申请人说明的理由：</p>
      <blockquote className="quoted">{reasons.join('\n') || '没有写明理由。'}</blockquote>
      <OrderForm
        page={page}
        path="withdrawal-grant"
        submit="准予撤回，决定终止"
        done="已准予撤回，案件终止"
        effect="准予以后案件终止，随后送达终止行政复议决定书。申请人不得再以同一事实和理由申请，能证明撤回违背真实意思的除外。"
      >
        {null}
      </OrderForm>
    </Card>
  );
};

export const Withdrawal = ({ page }: { readonly page: CasePage }) => {
  const account = useAccount();
  const { withdrawalRequestedOn: askedOn } = page.file;
  const represented = Boolean(page.file.participants.representatives.applicant);
  const granting = askedOn !== null && holds(account, 'office-head');
  return (
    <CaseForm
      page={page}
      title={granting ? '审查撤回申请' : caseEventTerms.WithdrawalRequested.term}
      step={['grant-withdrawal']}
    >
      {granting ? (
        <Grant page={page} />
      ) : askedOn !== null ? (
        <Card title="已经登记过撤回申请">
          <p>
            申请人 {shortDay(askedOn, page.today)}{' '}
            申请撤回，正在等复议机构负责人审查。准予以前继续审理，期限照常计算。
          </p>
        </Card>
      ) : (
        <Card title="登记申请人撤回">
          <OrderForm
            page={page}
            path="withdrawal"
            submit="登记撤回申请"
            done="撤回申请已登记"
            dayLabel="申请撤回的日期"
            toBody={({ reason, consentedByAll }) => ({
              ...(reason ? { reason } : {}),
              ...(represented ? { consentedByAll: consentedByAll === true } : {}),
            })}
            effect={
              page.stage === 'under-examination'
                ? '受理以后撤回的，要等复议机构准予；准予以前继续审理，期限照常计算。'
                : '受理以前撤回的，案件随即结束；申请期限内可以再次申请。'
            }
          >
            {represented ? (
              <Form.Item
                name="consentedByAll"
                label="代表人撤回，经全体申请人同意"
                rules={[{ required: true, message: '代表人撤回申请，应当经被代表的申请人同意' }]}
              >
                <Radio.Group
                  optionType="button"
                  options={[
                    { value: true, label: '是' },
                    { value: false, label: '否' },
                  ]}
                />
              </Form.Item>
            ) : null}
            <Form.Item name="reason" label="撤回理由">
              <Input.TextArea autoSize={{ minRows: 4 }} maxLength={20000} placeholder="申请人怎样说明" />
            </Form.Item>
          </OrderForm>
        </Card>
      )}
    </CaseForm>
  );
};
