import { Modal } from 'antd';

const keys: readonly (readonly [string, string])[] = [
  ['/', '搜索'],
  ['?', '全部快捷键'],
  ['J K', '列表里上下移动'],
  ['Enter', '打开办理'],
  ['P', '收起、展开预览'],
  ['W', '为什么是这一天'],
  ['O', '打开案件'],
  ['N', '案件页：办下一步'],
  ['Esc', '关闭'],
];

export const KeysHelp = ({ open, close }: { readonly open: boolean; readonly close: () => void }) => (
  <Modal open={open} onCancel={close} footer={null} title="快捷键" width={420}>
    <p className="note">正在打字时不起作用；任何一个键都不会直接作出决定。</p>
    <dl className="pairs">
      {keys.map(([key, act]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{act}</dd>
        </div>
      ))}
    </dl>
  </Modal>
);
