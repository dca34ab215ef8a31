import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { describeDtos } from './describe-dtos';
import { problems } from './problems';

const about = new DocumentBuilder()
  .setTitle('复议办案接口')
  .setDescription(
    '请求不成时一律以 application/problem+json（RFC 9457）回答：code 不变，title 为中文，basis 为依据的条文。' +
      '提交编号用 Idempotency-Key（UUID），同一编号只办一次；If-Match 带上看到的版本，案件已有变化的回答 412。',
  )
  .setVersion('1')
  .setOpenAPIVersion('3.1.0')
  .addCookieAuth('__Host-fuyi_session', { type: 'apiKey', in: 'cookie' }, 'session')
  .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'token')
  .build();

const text = { type: 'string' as const };

/** RFC 9457, with the permanent code and the article. */
const problemSchema = {
  type: 'object' as const,
  required: ['type', 'status', 'code', 'title'],
  properties: {
    type: text,
    status: { type: 'integer' as const },
    code: {
      ...text,
      description: `平台自己的：${Object.keys(problems).join('、')}；其余为法律所不许的情形。`,
    },
    title: text,
    detail: text,
    basis: { ...text, description: '依据的条文；没有的为 null。' },
    errors: {
      type: 'array' as const,
      items: { type: 'object' as const, properties: { field: text, message: text } },
    },
  },
};

const whenReading = {
  400: '请求不对',
  401: '没有登录',
  403: '角色不能办',
  404: '没有，或者看不到',
  429: '太频繁，见 Retry-After',
  503: '系统繁忙',
};
const whenActing = {
  ...whenReading,
  409: '法律不许，见 basis',
  412: '版本过时',
  413: '内容太大',
  415: '内容类型不对',
};

const refusals = (described: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(described).map(([status, description]) => [
      status,
      {
        description,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );

const actingHeaders = [
  { name: 'Idempotency-Key', in: 'header' as const, required: false, schema: { ...text, format: 'uuid' } },
  {
    name: 'If-Match',
    in: 'header' as const,
    required: false,
    schema: text,
    description: '看到的版本，如 "3"',
  },
];

export const openApiOf = (app: NestFastifyApplication): OpenAPIObject => {
  describeDtos(app);
  const document = SwaggerModule.createDocument(app, about);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problemSchema },
  };
  for (const item of Object.values(document.paths)) {
    if (item.get) item.get.responses = { ...item.get.responses, ...refusals(whenReading) };
    for (const operation of [item.post, item.put, item.patch, item.delete]) {
      if (!operation) continue;
      operation.responses = { ...operation.responses, ...refusals(whenActing) };
      if (operation.security) operation.parameters = [...(operation.parameters ?? []), ...actingHeaders];
    }
  }
  return document;
};

/** `/api/openapi.json` and its readable form `/api/docs`. */
export const describeApi = (app: NestFastifyApplication): void => {
  SwaggerModule.setup('api/docs', app, () => openApiOf(app), { jsonDocumentUrl: 'api/openapi.json' });
};
