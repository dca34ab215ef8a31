import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Arrivals, Blobs, FileRow } from '@fuyi/blobs';
import { asSystem } from '@fuyi/second-wall';
import { Log } from '../platform/log';
import { ARRIVALS, BLOBS } from '../platform/tokens';
import { keptFor } from './arriving-store';
import { Tus, type Owner } from './tus';

const everyMinute = 60_000;

/** From the last byte to the verdict. What was left undone by a stop is taken up at the next start. */
@Injectable()
export class Quarantine implements OnModuleInit, OnModuleDestroy {
  readonly tus: Tus;
  private readonly running = new Map<string, Promise<FileRow | null>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(BLOBS) private readonly blobs: Blobs,
    @Inject(ARRIVALS) private readonly arrivals: Arrivals,
    private readonly log: Log,
  ) {
    this.tus = new Tus(arrivals, blobs.largest);
  }

  onModuleInit(): void {
    const round = () => void asSystem('quarantine', () => this.round());
    round();
    this.timer = setInterval(round, everyMinute).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await Promise.allSettled(this.running.values());
  }

  /** Null while bytes are missing. One check at a time for each upload. */
  settle(uploadId: string): Promise<FileRow | null> {
    const running = this.running.get(uploadId) ?? asSystem('quarantine', () => this.check(uploadId));
    this.running.set(uploadId, running);
    void running.catch(() => undefined).finally(() => this.running.delete(uploadId));
    return running;
  }

  private async check(uploadId: string): Promise<FileRow | null> {
    const upload = await this.tus.upload(uploadId);
    if (!upload?.size || upload.offset !== upload.size) return this.blobs.row(uploadId);
    const { accountId, subjectId, extension } = upload.metadata as Owner;
    const row = await this.blobs.receive(
      { fileId: uploadId, subjectId, by: accountId, extension, size: upload.size, receivedAt: new Date() },
      this.arrivals.source(uploadId, upload.size),
    );
    if (row.state === 'clean' || row.state === 'refused') await this.tus.remove(uploadId);
    return row;
  }

  /** Takes up what waits for a verdict, drops what nobody finished or cited for a day. */
  private async round(): Promise<void> {
    try {
      for (const uploadId of await this.blobs.waiting()) await this.settle(uploadId);
      await this.tus.expire();
      await this.blobs.sweep(new Date(Date.now() - keptFor));
    } catch (error) {
      this.log.failure(error, { code: 'QUARANTINE' });
    }
  }
}
