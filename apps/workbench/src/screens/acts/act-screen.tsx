import { Radio } from 'antd';
import type { ComponentType } from 'react';
import { useSearchParams } from 'react-router';
import type { CasePage } from '../../api/types';
import { useAccount } from '../../frame/me';
import { Card } from '../../parts/card';
import { CaseForm } from '../forms/case-form';
import type { Act } from './act';
import { ActOrder } from './act-order';
import { actForms, acts, openActs, termOf } from './acts';

type ScreenProps = { readonly page: CasePage };

/** The act asked for in the address, else the one the next step waits for. */
const chosenOf = (open: readonly Act[], page: CasePage, asked: string | null): Act | undefined =>
  open.find(({ event }) => event === asked) ??
  page.steps.flatMap(({ code }) => open.find(({ steps }) => steps?.includes(code)) ?? [])[0] ??
  open[0];

const ActScreen = ({ page, form }: ScreenProps & { readonly form: string }) => {
  const account = useAccount();
  const [search, setSearch] = useSearchParams();
  const rows = acts.filter((each) => each.form === form);
  const open = openActs(page, account).filter((each) => each.form === form);
  const act = chosenOf(open, page, search.get('act'));
  const shown = act ?? rows[0];
  const title = shown ? termOf(shown) : '';
  return (
    <CaseForm
      page={page}
      title={title}
      step={(act ? [act] : rows).flatMap(({ steps = [] }) => steps.map((code) => code.split('.')[0] ?? code))}
    >
      {open.length > 1 ? (
        <Radio.Group
          optionType="button"
          aria-label="办哪一件事"
          value={act?.event}
          options={open.map((each) => ({ value: each.event, label: termOf(each) }))}
          onChange={({ target }) => setSearch({ act: String(target.value) }, { replace: true })}
        />
      ) : null}
      <Card title={title}>
        {act ? (
          <ActOrder key={act.event} page={page} act={act} />
        ) : (
          <p>现在没有可以由您在这里办的事；轮到谁办、什么时候办，见案件页的下一步。</p>
        )}
      </Card>
    </CaseForm>
  );
};

const screenOf = (form: string): ComponentType<ScreenProps> => {
  const Screen = ({ page }: ScreenProps) => <ActScreen page={page} form={form} />;
  return Screen;
};

/** One screen for each address; the rows say what it asks. */
export const actScreens: Readonly<Record<string, ComponentType<ScreenProps>>> = Object.fromEntries(
  actForms.map((form) => [form, screenOf(form)]),
);
