import { Form, Input } from 'antd';

export const ClaimFields = () => (
  <>
    <Form.Item
      name="claims"
      label="复议请求"
      rules={[{ required: true, whitespace: true, message: '请写明希望怎样处理' }]}
    >
      <Input.TextArea
        className="serif"
        autoSize={{ minRows: 2 }}
        maxLength={20000}
        placeholder="把哪个决定撤销，还是重新办"
      />
    </Form.Item>
    <Form.Item
      name="reasons"
      label="事实和理由"
      rules={[{ required: true, whitespace: true, message: '请写明主要事实和理由' }]}
    >
      <Input.TextArea
        className="serif"
        autoSize={{ minRows: 5 }}
        maxLength={20000}
        placeholder="照申请人说的记，一件事一段"
      />
    </Form.Item>
  </>
);
