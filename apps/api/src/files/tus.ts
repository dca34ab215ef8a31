import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Metadata, Server, type Upload } from '@tus/server';
import type { Arrivals } from '@fuyi/blobs';
import { problem, type ProblemCode } from '../platform/problems';
import { ArrivingStore } from './arriving-store';
import { fileProblem } from './file-problem';

/** Whose upload it is; whatever else the client tells about a file is not kept. */
export type Owner = { readonly accountId: string; readonly subjectId: string; readonly extension: string };

export type TusAnswer = { readonly status: number; readonly headers: Readonly<Record<string, string>> };

const passedOn = [
  'tus-resumable',
  'upload-length',
  'upload-offset',
  'upload-defer-length',
  'upload-concat',
  'content-type',
  'content-length',
];

const byStatus: Readonly<Record<number, ProblemCode>> = {
  403: 'WRONG_CONTENT_TYPE',
  404: 'NO_SUCH_UPLOAD',
  409: 'UPLOAD_OFFSET',
  410: 'NO_SUCH_UPLOAD',
  423: 'UPLOAD_BUSY',
  500: 'UPLOAD_BUSY',
};

const refused = (status: number) =>
  status === 413 ? fileProblem('FILE_TOO_LARGE') : problem(byStatus[status] ?? 'MALFORMED_REQUEST');

const wellNamed = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const wholeNumber = /^\d{1,15}$/;

/** tus 1.0 with creation, termination and expiration; its errors are told as our problems. */
export class Tus {
  private readonly store: ArrivingStore;
  private readonly server: Server;

  constructor(arrivals: Arrivals, largest: number) {
    this.store = new ArrivingStore(arrivals);
    this.server = new Server({
      ...{ path: '/api/uploads', datastore: this.store, maxSize: largest, relativeLocation: true },
      namingFunction: () => randomUUID(),
    });
  }

  create(request: FastifyRequest, owner: Owner): Promise<TusAnswer> {
    return this.answer(request, { 'upload-metadata': Metadata.stringify(owner) });
  }

  /** HEAD, PATCH and DELETE of an upload that is there. */
  goOn(request: FastifyRequest): Promise<TusAnswer> {
    // Of any other kind the body has been read already.
    const { method, headers } = request;
    if (method === 'PATCH' && headers['content-type'] !== 'application/offset+octet-stream')
      throw problem('WRONG_CONTENT_TYPE');
    if (!wholeNumber.test(String(headers['upload-offset'] ?? 0))) throw problem('MALFORMED_REQUEST');
    return this.answer(request, {});
  }

  /** Null: never begun, removed or expired. */
  async upload(uploadId: string): Promise<Upload | null> {
    if (!wellNamed.test(uploadId)) return null;
    return this.store.getUpload(uploadId).catch(() => null);
  }

  remove(uploadId: string): Promise<void> {
    return this.store.remove(uploadId).catch(() => undefined);
  }

  async expire(): Promise<void> {
    await this.server.cleanUpExpiredUploads();
  }

  private async answer(request: FastifyRequest, more: Readonly<Record<string, string>>): Promise<TusAnswer> {
    const headers = new Headers(more);
    for (const name of passedOn) {
      const value = request.headers[name];
      if (typeof value === 'string') headers.set(name, value);
    }
    const bare = request.method !== 'PATCH';
    const body = bare ? {} : { body: Readable.toWeb(request.raw) as ReadableStream, duplex: 'half' as const };
    const url = new URL(request.url, 'http://localhost');
    const { status, headers: given } = await this.server.handleWeb(
      new Request(url, { method: request.method, headers, ...body }),
    );
    if (status >= 400) throw refused(status);
    const told = [...given].filter(([name]) => !name.startsWith('access-control-'));
    return { status, headers: Object.fromEntries(told) };
  }
}
