import { Modal } from 'antd';
import { Loading } from '../../parts/loading';
import { Paper } from '../../parts/paper';
import { usePaper } from './papers';

type PaperPreviewProps = {
  readonly caseId: string;
  readonly kind: string;
  readonly n: number;
  readonly title: string;
  readonly close: () => void;
};

/** 预览：the same paragraphs the PDF is printed from. */
export const PaperPreview = ({ caseId, kind, n, title, close }: PaperPreviewProps) => {
  const { data, error, refetch } = usePaper(caseId, kind, n);
  return (
    <Modal open title={title} width={820} footer={null} onCancel={close}>
      {data ? (
        <div className="paper-scroll">
          <Paper document={data} />
        </div>
      ) : (
        <Loading error={error} again={() => void refetch()} />
      )}
    </Modal>
  );
};
