import { Radio, Select } from 'antd';
import { agreementReliefs, compensationRefusals, isInForce } from '@fuyi/law';
import type { CasePage } from '../../api/types';
import { shortBasis } from '../../parts/short-basis';
import type { DraftValues } from './draft-values';
import { GroundChoices } from './ground-choices';
import { hasOutcome, mayRestore, type CompensationValues } from './together-values';
import { Writing } from './writing';

type TogetherPartProps = {
  readonly page: CasePage;
  readonly draft: DraftValues;
  readonly edit: (fields: Partial<DraftValues>) => void;
};

const Restitution = ({ draft, edit }: Omit<TogetherPartProps, 'page'>) => (
  <>
    <div className="inline-field">
      <span>是否同时责令返还财产</span>
      <Radio.Group
        aria-label="是否同时责令返还财产"
        value={draft.restitution}
        options={[
          { value: null, label: '不涉及' },
          { value: true, label: '责令返还' },
          { value: false, label: '不责令返还' },
        ]}
        onChange={({ target }) => edit({ restitution: target.value as boolean | null })}
      />
      <span className="note">{shortBasis('行政复议法第七十二条第二款')}</span>
    </div>
    {draft.restitution ? (
      <Writing
        label="返还财产的主文（写在决定主文里的，可以不写）"
        value={draft.restitutionOrder}
        change={(restitutionOrder) => edit({ restitutionOrder })}
      />
    ) : null}
  </>
);

const Compensation = ({ page, draft, edit }: TogetherPartProps) => {
  const { compensation } = draft;
  const write = (fields: Partial<CompensationValues>) =>
    edit({ compensation: { ...compensation, ...fields } });
  const refusals = compensationRefusals.filter(({ inForce }) => isInForce(inForce, page.today));
  return (
    <>
      <div className="inline-field">
        <span>一并提出的行政赔偿请求</span>
        <Radio.Group
          aria-label="一并提出的行政赔偿请求"
          value={compensation.granted}
          options={[
            { value: true, label: '给予赔偿' },
            { value: false, label: '驳回赔偿请求' },
          ]}
          onChange={({ target }) => write({ granted: target.value as boolean })}
        />
        <span className="note">{shortBasis('行政复议法第七十二条第一款')}</span>
      </div>
      {compensation.granted === false ? (
        <div className="inline-field">
          <span>驳回的情形</span>
          <Select
            aria-label="驳回赔偿请求的情形"
            className="grow"
            placeholder="请选择"
            value={compensation.ground}
            options={refusals.map(({ code, text, basis }) => ({
              value: code,
              label: `${text}　${shortBasis(basis)}`,
            }))}
            onChange={(ground: string) => write({ ground })}
          />
        </div>
      ) : null}
      {compensation.granted === null ? null : (
        <Writing
          label={compensation.granted ? '赔偿的主文' : '驳回赔偿请求的主文'}
          value={compensation.operative}
          change={(operative) => write({ operative })}
        />
      )}
    </>
  );
};

/** 随决定同时处理的：返还财产、补救措施、行政赔偿（第七十二条），行政协议的责任（第七十一条）。 */
export const TogetherPart = (props: TogetherPartProps) => {
  const { page, draft, edit } = props;
  const restores = mayRestore(page.file, draft);
  const remedied = hasOutcome(draft, 'declare-unlawful');
  const agreed = hasOutcome(draft, 'agreement-relief');
  const { compensationClaimed } = page.file;
  const reliefs = agreementReliefs.filter(
    ({ inForce, answers }) =>
      isInForce(inForce, page.today) &&
      [draft, ...draft.further].some(({ grounds }) => grounds.some((code) => answers.includes(code))),
  );
  if (!restores && !remedied && !agreed && !compensationClaimed)
    return <p className="note">所选的种类没有要同时处理的事项。</p>;
  return (
    <>
      {agreed && reliefs.length === 0 ? <p className="note">先选择行政协议案件适用的情形。</p> : null}
      {agreed && reliefs.length > 0 ? (
        <GroundChoices
          legend="被申请人承担的责任"
          rows={reliefs}
          chosen={draft.agreementReliefs}
          choose={(chosen) => edit({ agreementReliefs: chosen })}
        />
      ) : null}
      {restores ? <Restitution draft={draft} edit={edit} /> : null}
      {remedied ? (
        <Writing
          label="责令采取的补救措施（可以不写）"
          value={draft.remedy}
          change={(remedy) => edit({ remedy })}
        />
      ) : null}
      {compensationClaimed ? <Compensation {...props} /> : null}
    </>
  );
};
