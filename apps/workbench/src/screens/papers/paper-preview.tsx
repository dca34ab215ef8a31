import { Modal } from 'antd';
import { Loading } from '../../parts/loading';
import { Paper } from '../../parts/paper';
import type { Opened } from './copies';
import { usePaper } from './papers';

type PaperPreviewProps = {
  readonly caseId: string;
  readonly opened: Opened | null;
  readonly close: () => void;
};

const Content = ({ caseId, kind, n }: Opened & { readonly caseId: string }) => {
  const { data, error, refetch } = usePaper(caseId, kind, n);
  if (!data) return <Loading error={error} again={() => void refetch()} />;
  return (
    <div className="paper-scroll" role="region" aria-label="文书" tabIndex={0}>
      <Paper document={data} />
    </div>
  );
};

/** 预览：the same paragraphs the PDF is printed from. The dialog stays in place when closed, so that the focus goes back. */
export const PaperPreview = ({ caseId, opened, close }: PaperPreviewProps) => (
  <Modal
    open={opened !== null}
    title={opened?.title ?? '预览'}
    width={820}
    footer={null}
    onCancel={close}
    destroyOnHidden
  >
    {opened ? <Content caseId={caseId} {...opened} /> : null}
  </Modal>
);
