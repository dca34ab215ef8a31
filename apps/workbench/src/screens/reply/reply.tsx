import { Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CasePage } from '../../api/types';
import { holds, useAccount } from '../../frame/me';
import { shownNumber } from '../../parts/case-words';
import { Card } from '../../parts/card';
import { PageHead } from '../../parts/page-head';
import { OrderForm } from '../forms/order-form';
import { personBody } from '../../parts/person-body';
import { Countdown } from './countdown';
import { EvidenceRows } from './evidence-rows';
import { ReplyChecks, type Written } from './reply-checks';

export const Reply = ({ page }: { readonly page: CasePage }) => {
  const [written, setWritten] = useState<Written>({});
  const { file, texts } = page;
  const late = file.replyLapsedOn !== null;
  const onPaper = !holds(useAccount(), 'agency');
  return (
    <>
      <PageHead
        title={onPaper ? '登记被申请人的纸质答复和证据' : '提交书面答复和证据'}
        before={
          <>
            <Link className="number" to={`/cases/${page.caseId}`}>
              {shownNumber(page.numbers)}
            </Link>
            <span>{page.title}</span>
          </>
        }
      />
      <div className="stack">
        <Countdown page={page} />
        <div className="columns form-columns wide">
          <div className="stack">
            <Card title="申请人说了什么">
              <dl className="facts">
                <dt>复议请求</dt>
                <dd>{texts[file.claimsId] ?? '（无权查看）'}</dd>
                <dt>事实和理由</dt>
                <dd className="prose">{texts[file.reasonsId] ?? '（无权查看）'}</dd>
              </dl>
            </Card>
            <Card title={onPaper ? '被申请人的答复' : '我们的答复'}>
              {file.reply ? (
                <p>已经提交过答复。</p>
              ) : (
                <OrderForm
                  page={page}
                  path="reply"
                  submit={late ? '提交逾期答复' : '提交答复'}
                  done="答复已提交"
                  dayLabel={onPaper ? '收到纸质答复之日' : '提交日期'}
                  initial={{ evidence: [{ kind: 'documentary' }] }}
                  onChange={(values) => setWritten(values as Written)}
                  toBody={({ reply, evidence }) => ({
                    reply,
                    evidence: ((evidence ?? []) as unknown[]).map(personBody),
                  })}
                  effect="提交以后不能改。复议期间不得自行向申请人和其他人收集证据（行政复议法第四十六条第一款）。"
                >
                  <Form.Item
                    name="reply"
                    label="答复意见"
                    extra="就行政行为的合法性、适当性和申请人的请求说明事实和理由。"
                    rules={[{ required: true, message: '请填写答复意见' }]}
                  >
                    <Input.TextArea className="serif" autoSize={{ minRows: 8 }} maxLength={20000} showCount />
                  </Form.Item>
                  <EvidenceRows caseId={page.caseId} today={page.today} />
                </OrderForm>
              )}
            </Card>
          </div>
          <ReplyChecks written={written} late={late} />
        </div>
      </div>
    </>
  );
};
