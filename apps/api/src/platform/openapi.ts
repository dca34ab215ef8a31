import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const about = new DocumentBuilder()
  .setTitle('复议办案接口')
  .setDescription(
    '请求不成时一律以 application/problem+json（RFC 9457）回答：code 不变，title 为中文，basis 为依据的条文。' +
      '提交编号用 Idempotency-Key（UUID），同一编号只办一次；If-Match 带上看到的版本，案件已有变化的回答 412。',
  )
  .setVersion('1')
  .setOpenAPIVersion('3.1.0')
  .addCookieAuth('fuyi_session', { type: 'apiKey', in: 'cookie' }, 'session')
  .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'token')
  .build();

export const openApiOf = (app: NestFastifyApplication): OpenAPIObject => SwaggerModule.createDocument(app, about);

/** `/api/openapi.json` and its readable form `/api/docs`. */
export const describeApi = (app: NestFastifyApplication): void => {
  SwaggerModule.setup('api/docs', app, () => openApiOf(app), { jsonDocumentUrl: 'api/openapi.json' });
};
