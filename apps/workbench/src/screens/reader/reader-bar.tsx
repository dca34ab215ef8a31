import { Button, InputNumber } from 'antd';
import { useShortcuts } from '../../parts/use-shortcuts';
import { atPage, farther, nearer, turned, type Look } from './look';

type ReaderBarProps = {
  readonly look: Look;
  readonly setLook: (look: Look) => void;
  readonly pages: number;
};

/** 翻页、放大缩小、转动；the same by keys. */
export const ReaderBar = ({ look, setLook, pages }: ReaderBarProps) => {
  const go = (page: number) => setLook(atPage(look, page, pages));
  const back = () => go(look.page - 1);
  const forth = () => go(look.page + 1);
  const closer = () => setLook(nearer(look));
  const away = () => setLook(farther(look));
  useShortcuts({
    ArrowLeft: back,
    PageUp: back,
    ArrowRight: forth,
    PageDown: forth,
    Home: () => go(1),
    End: () => go(pages),
    '+': closer,
    '=': closer,
    '-': away,
    R: () => setLook(turned(look)),
  });
  return (
    <div className="reader-bar" role="toolbar" aria-label="阅卷工具">
      {pages > 1 ? (
        <>
          <Button onClick={back} disabled={look.page <= 1}>
            上一页
          </Button>
          <span className="reader-page">
            第
            <InputNumber
              size="small"
              aria-label={`第几页，共 ${pages} 页`}
              min={1}
              max={pages}
              precision={0}
              controls={false}
              value={look.page}
              onChange={(page) => {
                if (page) go(page);
              }}
            />
            页，共 {pages} 页
          </span>
          <Button onClick={forth} disabled={look.page >= pages}>
            下一页
          </Button>
        </>
      ) : null}
      <span className="reader-zoom">
        <Button onClick={away} aria-label="缩小">
          −
        </Button>
        <span aria-live="polite">{Math.round(look.zoom * 100)}%</span>
        <Button onClick={closer} aria-label="放大">
          +
        </Button>
      </span>
      <Button onClick={() => setLook(turned(look))}>转 90°</Button>
      <span className="note reader-keys">
        <kbd>←</kbd> <kbd>→</kbd> 翻页　<kbd>+</kbd> <kbd>-</kbd> 大小　<kbd>R</kbd> 转动
      </span>
    </div>
  );
};
