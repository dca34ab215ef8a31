import { Body, Controller, Module, Post } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';
import type { Acting } from '@fuyi/event-store';
import { Barred, type PlainDate } from '@fuyi/kernel';
import { CurrentActing } from '../../apps/api/src/platform/acting';
import { IsCalendarDay } from '../../apps/api/src/platform/calendar-day';
import { Permitted } from '../../apps/api/src/platform/permitted';
import { PersonInput } from '../../apps/api/src/platform/person-input';
import { anApi } from './an-api';

class TryDto {
  @IsOptional()
  @IsCalendarDay()
  readonly on?: PlainDate;

  @IsObject()
  @ValidateNested()
  @Type(() => PersonInput)
  readonly person!: PersonInput;
}

@Controller('trials')
class TrialController {
  @Post()
  @Permitted('case.receive')
  receive(@Body() input: TryDto, @CurrentActing() { commandId, expectedVersion }: Acting) {
    if (input.person.name === '被挡') return new Barred('TRIAL_BARRED', '行政复议法第三十条', '还不能受理。');
    if (expectedVersion === 3) return { stale: 4 };
    return { id: commandId, version: 2, position: '7', input };
  }

  @Post('unmarked')
  unmarked() {
    return {};
  }
}
@Module({ controllers: [TrialController] })
class TrialModule {}

const person = { kind: 'natural', name: '买买提·吐尔逊' };
const key = '0190a1b2-0000-7000-8000-000000000001';

describe('错误的请求一律以 problem+json 回答', () => {
  let api: Awaited<ReturnType<typeof anApi>>;
  beforeAll(async () => {
    api = await anApi([TrialModule]);
  });
  afterAll(() => api.close());
  const post = (more: object) =>
    api.send('/api/trials', { method: 'POST', as: 'officer', body: { person }, ...more });

  it('正常的请求：201，版本写在 ETag，位置不外传', async () => {
    const answer = await post({ headers: { 'idempotency-key': key } });
    expect(answer).toMatchObject({ status: 201, body: { id: key, version: 2 }, headers: { etag: '"2"' } });
    expect(answer.body).not.toHaveProperty('position');
  });

  it.each([
    ['JSON 不完整', { payload: '{"person":' }, 400, 'MALFORMED_JSON'],
    ['没有内容', { payload: '' }, 400, 'INVALID_REQUEST'],
    ['不是对象', { payload: '[1]' }, 400, 'INVALID_REQUEST'],
    ['只是文字', { payload: '"x"' }, 400, 'INVALID_REQUEST'],
    ['null', { payload: 'null' }, 400, 'INVALID_REQUEST'],
    ['__proto__', { payload: '{"__proto__":{"a":1}}' }, 400, 'MALFORMED_JSON'],
    ['10 MB 的 JSON', { payload: JSON.stringify({ a: 'x'.repeat(10_000_000) }) }, 413, 'TOO_LARGE'],
    [
      '内容类型不对',
      { payload: 'a=1', headers: { 'content-type': 'text/plain' } },
      415,
      'WRONG_CONTENT_TYPE',
    ],
    [
      '表单',
      { payload: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'WRONG_CONTENT_TYPE',
    ],
    ['多余的字段', { body: { person, extra: 1 } }, 400, 'INVALID_REQUEST'],
    ['多余的下级字段', { body: { person: { ...person, extra: 1 } } }, 400, 'INVALID_REQUEST'],
    ['缺少字段', { body: {} }, 400, 'INVALID_REQUEST'],
    ['姓名为空', { body: { person: { ...person, name: '　' } } }, 400, 'INVALID_REQUEST'],
    ['姓名太长', { body: { person: { ...person, name: '长'.repeat(101) } } }, 400, 'INVALID_REQUEST'],
    ['不存在的日期', { body: { person, on: '2026-02-30' } }, 400, 'INVALID_REQUEST'],
    ['空字符', { body: { person: { ...person, name: '张\u0000三' } } }, 400, 'UNSTORABLE_TEXT'],
    [
      '不成对的代理字符',
      { payload: '{"person":{"kind":"natural","name":"\\ud842"}}' },
      400,
      'UNSTORABLE_TEXT',
    ],
    ['方向控制字符', { body: { person: { ...person, name: '张\u202e三' } } }, 400, 'INVALID_REQUEST'],
    ['层次过深', { payload: `${'{"a":'.repeat(500)}1${'}'.repeat(500)}` }, 400, 'INVALID_REQUEST'],
    ['列表里的列表', { body: { person, on: [[]] } }, 400, 'INVALID_REQUEST'],
    ['提交编号不是 UUID', { headers: { 'idempotency-key': 'abc' } }, 400, 'BAD_IDEMPOTENCY_KEY'],
    ['版本号不对', { headers: { 'if-match': '*' } }, 400, 'BAD_IF_MATCH'],
    ['版本过时', { headers: { 'if-match': '"3"' } }, 412, 'VERSION_STALE'],
    ['角色不对', { as: 'agency' }, 403, 'NOT_PERMITTED'],
    ['没有登录', { as: undefined }, 401, 'NOT_SIGNED_IN'],
    [
      '会话不对',
      { as: undefined, headers: { authorization: 'Bearer aaaaaaaaaaaaaaaaaaaaaaaaaaaa' } },
      401,
      'NOT_SIGNED_IN',
    ],
    ['法律不许', { body: { person: { ...person, name: '被挡' } } }, 409, 'TRIAL_BARRED'],
    ['方法不对', { method: 'PUT' }, 405, 'METHOD_NOT_ALLOWED'],
  ])('%s', async (_, sent, status, code) => {
    const answer = await post(sent);
    expect({ status: answer.status, code: answer.body['code'] }).toEqual({ status, code });
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.body['title']).toMatch(/\p{Script=Han}/u);
  });

  it.each([
    ['没有的地址', '/api/nowhere', 404],
    ['地址编码不对', '/api/%zz', 400],
    ['地址里的空字符', '/api/trials/%00', 400],
    ['查询里的空字符', '/healthz?q=%00', 400],
  ])('%s', async (_, path, status) => {
    const answer = await api.send(path, { as: 'officer' });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it('每个字段说明哪里不对，用中文', async () => {
    const answer = await post({ body: { person: { kind: 'x', name: '张三', phone: 5 }, on: 3 } });
    expect(answer.body['errors']).toEqual([
      { field: 'on', message: '请填写存在的日期，例如 2026-03-09' },
      { field: 'person.kind', message: '请选择自然人、组织或者个体工商户' },
      { field: 'person.phone', message: '电话号码的格式不对' },
    ]);
  });

  it('法律不许的，409 写明条文', async () => {
    const answer = await post({ body: { person: { ...person, name: '被挡' } } });
    expect(answer.body).toEqual({
      type: 'urn:fuyi:bar:TRIAL_BARRED',
      status: 409,
      code: 'TRIAL_BARRED',
      title: '还不能受理。',
      basis: '行政复议法第三十条',
    });
  });

  it.each(['𠮷野', '买买提·吐尔逊', 'e\u0301lise', '张　三', '１２３'])('姓名原样保留：%s', async (name) => {
    const answer = await post({ body: { person: { ...person, name } } });
    expect(answer).toMatchObject({ status: 201, body: { input: { person: { name } } } });
  });

  it('号码中的全角数字按半角保存', async () => {
    const numbers = { idNumber: '００００００１９９００１０１１２３ｘ', phone: '０１０－６９８４ ００００' };
    const answer = await post({ body: { person: { ...person, ...numbers } } });
    expect(answer.body['input']).toMatchObject({
      person: { idNumber: '00000019900101123X', phone: '010-69840000' },
    });
  });

  it.each([
    ['身份证校验码', { idNumber: '110101199001010014' }, 'idNumber', /校验码不对/],
    ['写明是身份证', { idKind: 'id-card', idNumber: 'E12345678' }, 'idNumber', /18 位/],
    ['电话位数', { phone: '12345' }, 'phone', /位数不对/],
    ['信用代码位数', { creditCode: '91110000MA' }, 'creditCode', /18 位/],
    ['姓名里的零宽字符', { name: '张\u200b三' }, 'name', /看不见的字符/],
    ['别名里的零宽字符', { aliases: ['小\ufeff张'] }, 'aliases', /看不见的字符/],
    ['出生日期', { birthDate: '1990-02-30' }, 'birthDate', /存在的出生日期/],
    ['银行卡', { bankCard: '62' }, 'bankCard', /12 至 19 位/],
  ])('填错的项目说清怎样改：%s', async (_, wrong, field, message) => {
    const { status, body } = await post({ body: { person: { ...person, ...wrong } } });
    expect(status).toBe(400);
    expect(body['errors']).toEqual([{ field: `person.${field}`, message: expect.stringMatching(message) }]);
  });

  it('其他证件不核对校验码；每一项都收得下', async () => {
    const whole = {
      ...{ idKind: 'other', idNumber: '110101199001010014', birthDate: '1990-01-01', aliases: ['小张'] },
      ...{ wechat: 'wx_zhang', qq: '10001', bankCard: '6200000000000000', plate: '京A·00001' },
      ...{ certificateNo: '京（2026）门不动产权第0000001号', minor: true, guardian: '李四' },
    };
    const answer = await post({ body: { person: { ...person, ...whole } } });
    expect(answer).toMatchObject({ status: 201, body: { input: { person: whole } } });
  });

  it('没有列入权限表的地址，谁也不能用', async () => {
    const answer = await api.send('/api/trials/unmarked', { method: 'POST', as: 'admin', body: {} });
    expect(answer).toMatchObject({ status: 403, body: { code: 'NOT_PERMITTED' } });
  });
});
