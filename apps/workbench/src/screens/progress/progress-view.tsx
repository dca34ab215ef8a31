import { Link } from 'react-router';
import { inChinese } from '@fuyi/kernel';
import { dayWithWeekday, remaining, shortDay } from '../../parts/days';
import { ownActs } from './own-acts';
import type { Progress } from './types';

const Road = ({ milestones, today }: Progress) => (
  <ol className="card own-card own-road" aria-label="走到哪一步">
    {milestones.map(({ code, term, on, state }) => (
      <li key={code} className={state} aria-current={state === 'now' ? 'step' : undefined}>
        <span className="own-dot" aria-hidden="true">
          {state === 'done' ? '✓' : ''}
        </span>
        <b>{term}</b>
        <span>{on ? shortDay(on, today) : state === 'now' ? '下一步' : '以后'}</span>
      </li>
    ))}
  </ol>
);

const Deadline = ({ deadline, litigationUntil, today }: Progress) => {
  if (litigationUntil !== null)
    return (
      <div className="own-deadline">
        <p>不服这个决定，最晚哪天起诉</p>
        <p className="own-day">{inChinese(litigationUntil)}</p>
        <p>向人民法院起诉。超过这一天，法院一般不收。</p>
      </div>
    );
  if (deadline === null) return null;
  return (
    <div className="own-deadline">
      <p>{deadline.title}</p>
      <p className="own-day">{inChinese(deadline.on)}</p>
      <p>{deadline.daysLeft === null ? '' : remaining(deadline.daysLeft, deadline.unit)}</p>
      <p className="visually-hidden">{dayWithWeekday(deadline.on, today)}</p>
    </div>
  );
};

const Papers = ({ papers, caseId, today }: Progress) => (
  <section className="card own-card" aria-labelledby="own-papers">
    <h2 id="own-papers">送给您的文书</h2>
    {papers.length === 0 ? <p className="own-note">还没有。送达以后在这里下载。</p> : null}
    <ul className="own-list">
      {papers.map(({ kind, title, on }) => (
        <li key={`${kind}${on}`}>
          <p>
            <b>{title}</b>
            <span>{shortDay(on, today)}送达</span>
          </p>
          <a className="own-button" href={`/api/cases/${caseId}/documents/${kind}.pdf`} download>
            下载<span className="visually-hidden">{title}</span>
          </a>
        </li>
      ))}
    </ul>
  </section>
);

const Reasons = ({ deadline }: Progress) =>
  deadline === null ? null : (
    <section className="card own-card" aria-labelledby="own-why">
      <h2 id="own-why">为什么是{inChinese(deadline.on)}？</h2>
      <ol className="own-why">
        {deadline.reasons.map(({ text, basis }) => (
          <li key={text}>
            {text}
            {basis ? <span>{basis}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  );

const Evidence = ({ evidence, today }: Progress) =>
  evidence.length === 0 ? null : (
    <section className="card own-card" aria-labelledby="own-evidence">
      <h2 id="own-evidence">您交的证据</h2>
      <ul className="own-list">
        {evidence.map(({ number, title, on }) => (
          <li key={number}>
            <p>
              <b>{title}</b>
              <span>{shortDay(on, today)}交</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );

const Can = ({ acts }: Progress) =>
  acts.length === 0 ? null : (
    <section className="card own-card" aria-labelledby="own-can">
      <h2 id="own-can">您可以</h2>
      <ul className="own-can">
        {acts.map((act) => (
          <li key={act}>
            <Link to={`/progress/${act}`} className={act === 'withdrawal' ? 'danger' : ''}>
              {ownActs[act].link}
            </Link>
            <span>{ownActs[act].note}</span>
          </li>
        ))}
      </ul>
    </section>
  );

const Office = ({ office }: Progress) => (
  <section className="card own-card" aria-labelledby="own-office">
    <h2 id="own-office">谁在办您的案子</h2>
    <p>
      <b>{office.name}</b> {office.officers.join('、')}
    </p>
    {office.point ? (
      <p className="own-note">
        有话要说，可以到{office.point.name}（{office.point.address}）。也可以打 12348 问法律问题，不收费。
      </p>
    ) : null}
  </section>
);

export const ProgressView = ({ progress }: { readonly progress: Progress }) => (
  <>
    <section className="card own-card own-now">
      <div>
        <p className="own-step">{progress.numbers.join(' · ')}</p>
        <p>您的案子现在</p>
        <h1>{progress.headline}</h1>
        <p>
          对方：{progress.respondent}。您说的是{progress.act}。
        </p>
      </div>
      <Deadline {...progress} />
    </section>
    <Road {...progress} />
    <div className="own-columns">
      <div className="stack">
        <Papers {...progress} />
        <Reasons {...progress} />
        <Evidence {...progress} />
      </div>
      <div className="stack">
        <Can {...progress} />
        <Office {...progress} />
      </div>
    </div>
  </>
);
