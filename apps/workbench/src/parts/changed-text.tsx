import type { Change } from '@fuyi/documents';

const Spoken = ({ words }: { readonly words: string }) => <span className="visually-hidden">{words}</span>;

/** 增删：underlined and struck through, said aloud as well as shown. */
export const ChangedText = ({ changes }: { readonly changes: readonly Change[] }) => (
  <>
    {changes.map(({ kind, text }, n) => {
      if (kind === 'kept') return text;
      return kind === 'inserted' ? (
        <ins key={n}>
          <Spoken words="〔增加：" />
          {text}
          <Spoken words="〕" />
        </ins>
      ) : (
        <del key={n}>
          <Spoken words="〔删去：" />
          {text}
          <Spoken words="〕" />
        </del>
      );
    })}
  </>
);
