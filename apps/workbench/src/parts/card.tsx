import { useId, type ReactNode } from 'react';

type CardProps = {
  readonly title?: ReactNode;
  readonly note?: ReactNode;
  readonly end?: ReactNode;
  readonly accent?: boolean;
  readonly flush?: boolean;
  readonly children: ReactNode;
};

export const Card = ({ title, note, end, accent = false, flush = false, children }: CardProps) => {
  const id = useId();
  return (
    <section className={accent ? 'card accent' : 'card'} aria-labelledby={title ? id : undefined}>
      {title ? (
        <div className="card-head">
          <h2 id={id}>{title}</h2>
          {note ? <span className="note">{note}</span> : null}
          {end ? <div className="end">{end}</div> : null}
        </div>
      ) : null}
      <div
        className={flush ? undefined : 'card-body'}
        style={title || flush ? undefined : { paddingTop: 16 }}
      >
        {children}
      </div>
    </section>
  );
};
