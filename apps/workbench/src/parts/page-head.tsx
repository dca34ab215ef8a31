import { useEffect, type ReactNode } from 'react';

type PageHeadProps = {
  readonly title: string;
  readonly before?: ReactNode;
  readonly tags?: ReactNode;
  readonly sentence?: ReactNode;
  readonly actions?: ReactNode;
};

export const PageHead = ({ title, before, tags, sentence, actions }: PageHeadProps) => {
  useEffect(() => {
    document.title = `${title} · 行政复议办案平台`;
  }, [title]);
  return (
    <header className="page-head">
      <div>
        {before ? <div className="page-head-line">{before}</div> : null}
        <div className="page-head-line">
          <h1>{title}</h1>
          {tags}
        </div>
        {sentence ? <p>{sentence}</p> : null}
      </div>
      {actions ? <div className="actions">{actions}</div> : null}
    </header>
  );
};
