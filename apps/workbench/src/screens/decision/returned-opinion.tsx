import type { CasePage } from '../../api/types';
import { Shape } from '../../parts/shape';

/** 上一级为什么退回。 */
export const ReturnedOpinion = ({ page }: { readonly page: CasePage }) => {
  const { returnedOpinionId } = page.file;
  if (!returnedOpinionId) return null;
  return (
    <section className="callout warning" style={{ marginBottom: 14 }} aria-label="退回意见">
      <Shape tone="warning" />
      <p>
        <b>草案已退回修改：</b>
        {page.texts[returnedOpinionId] ?? '（无权查看）'}
      </p>
    </section>
  );
};
