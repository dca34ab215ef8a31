import { Button, InputNumber, Radio, Select } from 'antd';
import { servedDocumentTerms } from '@fuyi/glossary';
import { suspensionGrounds } from '@fuyi/law';
import { unservedOf, type Hypothesis, type ServedDocument } from '@fuyi/reconsideration';
import type { PlainDate } from '@fuyi/kernel';
import { useState } from 'react';
import { useOrder } from '../../api/use-order';
import type { CasePage, Supposed } from '../../api/types';
import { Card } from '../../parts/card';
import { DayInput } from '../../parts/day-input';
import { ProblemAlert } from '../../parts/problem-alert';
import { SupposedClocks } from './supposed-clocks';

type Kind = Hypothesis['kind'];
type Body = {
  readonly kind: Kind;
  readonly on?: PlainDate;
  readonly ground?: string;
  readonly resumedOn?: PlainDate;
  readonly days?: number;
  readonly document?: ServedDocument;
};

const servable = (page: CasePage): readonly ServedDocument[] =>
  (Object.keys(servedDocumentTerms) as ServedDocument[]).filter(
    (document) => unservedOf(page.file, document).length > 0,
  );

/** Only what could really be done with the case as it is; the server decides again. */
const kindsOf = (page: CasePage): readonly { readonly value: Kind; readonly label: string }[] => {
  const examining = page.stage === 'under-examination';
  const kinds = [
    { value: 'suspend', label: '若中止', when: examining },
    { value: 'convert', label: '若转普通程序', when: examining && page.procedure === 'summary' },
    {
      value: 'extend',
      label: '若延长',
      when: examining && page.procedure === 'ordinary' && !page.file.pauses.extension,
    },
    { value: 'serve', label: '若某日送达', when: servable(page).length > 0 },
  ] as const;
  return kinds.flatMap(({ value, label, when }) => (when ? [{ value, label }] : []));
};

/** 假设推演：the same function as the case's own clocks, and nothing is saved. */
export const WhatIfCard = ({ page }: { readonly page: CasePage }) => {
  const kinds = kindsOf(page);
  const documents = servable(page);
  const [body, setBody] = useState<Body>({ kind: kinds[0]?.value ?? 'serve' });
  const [answer, setAnswer] = useState<Supposed | null>(null);
  const order = useOrder<Body, Supposed>(`/cases/${page.caseId}/what-if`);
  if (kinds.length === 0) return null;
  const kind = kinds.some(({ value }) => value === body.kind) ? body.kind : (kinds[0]?.value ?? 'serve');
  const set = (more: { readonly [Key in keyof Body]?: Body[Key] | undefined | null }) => {
    const next = Object.entries({ ...body, kind, ...more }).filter(
      ([, value]) => value !== undefined && value !== null,
    );
    setBody(Object.fromEntries(next) as Body);
    setAnswer(null);
    order.forget();
  };
  const asked: Body = {
    kind,
    ...(body.on ? { on: body.on } : {}),
    ...(kind === 'suspend' ? { ground: body.ground ?? 'other-case' } : {}),
    ...(kind === 'suspend' && body.resumedOn ? { resumedOn: body.resumedOn } : {}),
    ...(kind === 'extend' ? { days: body.days ?? 30 } : {}),
    ...(kind === 'serve' ? { document: body.document ?? documents[0] ?? 'decision' } : {}),
  };
  return (
    <Card title="假设推演" end={<span className="note">推演，不写入案卷</span>}>
      <div className="supposing">
        <Radio.Group
          optionType="button"
          size="small"
          options={[...kinds]}
          value={kind}
          onChange={({ target }) => set({ kind: target.value as Kind })}
        />
        <label>
          哪一天{' '}
          <DayInput aria-label="假设的日期" value={body.on ?? page.today} onChange={(on) => set({ on })} />
        </label>
        {kind === 'suspend' ? (
          <>
            <Select
              aria-label="中止的情形"
              value={body.ground ?? 'other-case'}
              options={suspensionGrounds.map(({ code, term }) => ({ value: code, label: term }))}
              onChange={(ground) => set({ ground })}
            />
            <label>
              哪天恢复{' '}
              <DayInput
                aria-label="假设恢复的日期"
                value={body.resumedOn ?? null}
                placeholder="不恢复"
                onChange={(resumedOn) => set({ resumedOn })}
              />
            </label>
          </>
        ) : null}
        {kind === 'extend' ? (
          <label>
            延长{' '}
            <InputNumber
              aria-label="延长几日"
              min={1}
              max={30}
              precision={0}
              suffix="日"
              value={body.days ?? 30}
              onChange={(days) => set({ days })}
            />
          </label>
        ) : null}
        {kind === 'serve' ? (
          <Select
            aria-label="送达的文书"
            value={body.document ?? documents[0] ?? 'decision'}
            options={documents.map((document) => ({ value: document, label: servedDocumentTerms[document] }))}
            onChange={(document) => set({ document })}
          />
        ) : null}
        <Button loading={order.sending} onClick={() => void order.send(asked).then(setAnswer)}>
          推演
        </Button>
      </div>
      <ProblemAlert problem={order.problem} />
      {answer ? <SupposedClocks supposed={answer} /> : null}
    </Card>
  );
};
