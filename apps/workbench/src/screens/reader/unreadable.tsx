import { Alert } from 'antd';

/** What stands in the way of reading here, and the way round. */
export const Unreadable = ({ address, why }: { readonly address: string; readonly why: string }) => (
  <Alert
    type="warning"
    role="alert"
    title={why}
    description={
      <>
        可以
        <a href={address} download>
          下载
        </a>
        以后用别的软件打开；下载也有记录。
      </>
    }
    style={{ margin: '14px 18px' }}
  />
);
