import { Button } from 'antd';

type RecoveryCodesProps = { readonly codes: readonly string[]; readonly done: () => void };

/** Shown this once; the interface keeps nothing that could show them again. */
export const RecoveryCodes = ({ codes, done }: RecoveryCodesProps) => (
  <section className="recovery-codes" aria-label="备用码">
    <p>
      <b>请现在抄下或者打印这十个备用码，放在稳妥的地方。</b>
      离开这一页以后看不到了。手机不在身边时，用其中一个登录，每个只能用一次。
    </p>
    <ol>
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ol>
    <div className="buttons">
      <Button onClick={() => window.print()}>打印</Button>
      <Button type="primary" onClick={done}>
        我已经抄好
      </Button>
    </div>
  </section>
);
