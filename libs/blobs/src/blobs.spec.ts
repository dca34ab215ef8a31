import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { inMemoryRegistry } from '@fuyi/registry';
import { blobs } from './blobs';
import { inMemoryCatalogue } from './catalogue/in-memory';
import { badFiles, mp4, pdf } from './examples/files';
import { inMemoryObjects } from './objects/in-memory';
import { BlobDamaged } from './port';
import { ScannerAway, type Scanner } from './scanner/port';
import { bufferSource, everything } from './source';

const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const largest = 1_000_000;

const aStore = (scanner: Scanner | null = null) => {
  const written = new Map<string, Buffer>();
  const memory = inMemoryObjects();
  const registry = inMemoryRegistry();
  const objects = {
    ...memory,
    async put(name: string, content: Readable) {
      const bytes = await buffer(content);
      written.set(name, bytes);
      await memory.put(name, Readable.from([bytes]));
    },
    async remove(name: string) {
      written.delete(name);
      await memory.remove(name);
    },
  };
  const catalogue = inMemoryCatalogue();
  let today = new Date('2026-09-08T02:00:00Z');
  const store = blobs({ objects, catalogue, registry, scanner, largest, now: () => today });
  const receive = (content: Buffer, subjectId = 'case:1', extension = 'pdf', fileId = randomUUID()) =>
    store.receive(
      { fileId, subjectId, by: 'officer', extension, size: content.length, receivedAt: today },
      bufferSource(content),
    );
  const later = (hours: number) => void (today = new Date(today.getTime() + hours * 3_600_000));
  return { store, registry, written, memory, receive, later };
};

const readBack = async ({ store }: ReturnType<typeof aStore>, row: Parameters<typeof store.open>[0]) => {
  const source = await store.open(row);
  return source === 'erased' ? source : buffer(everything(source));
};

describe('附件库', () => {
  it('检查通过的，以内容的 SHA-256 为编号，原样取回；落盘的没有明文', async () => {
    const made = aStore();
    const content = pdf('独一无二的证据内容');
    const row = await made.receive(content);
    expect(row).toMatchObject({
      state: 'clean',
      stored: { sha256: hashOf(content), mediaType: 'application/pdf' },
    });
    expect(await readBack(made, row)).toEqual(content);
    expect([...made.written.values()].some((bytes) => bytes.includes('独一无二'))).toBe(false);
  });

  it('同案同一内容只存一份；另一案另存一份，各有各的钥匙', async () => {
    const made = aStore();
    const [first, again, other] = [
      await made.receive(pdf()),
      await made.receive(pdf()),
      await made.receive(pdf(), 'case:2'),
    ];
    expect(again.stored).toEqual(first.stored);
    expect(made.written.size).toBe(2);
    expect(other.stored?.objectName).not.toBe(first.stored?.objectName);
    expect(await readBack(made, other)).toEqual(pdf());
  });

  it('个人信息保护法第四十七条：销毁一案，该案文件都读不出来，别案不受影响', async () => {
    const made = aStore();
    const [one, two] = [await made.receive(pdf(), 'case:1'), await made.receive(pdf(), 'case:2')];
    await made.registry.erase('case:1', 'admin', '个人信息保护法第四十七条');
    expect(await readBack(made, one)).toBe('erased');
    expect(await readBack(made, two)).toEqual(pdf());
  });

  it.each(badFiles.filter(([, extension, content]) => extension !== '' && content.length > 0))(
    '%s：不收，什么也不存',
    async (_, extension, content) => {
      const made = aStore();
      const row = await made.receive(content, 'case:1', extension).catch(() => null);
      expect(row?.stored ?? null).toBeNull();
      expect(made.written.size).toBe(0);
    },
  );

  it('任取一段', async () => {
    const made = aStore();
    const content = Buffer.concat([mp4(24), randomBytes(300_000)]);
    const source = await made.store.open(await made.receive(content, 'case:1', 'mp4'));
    if (source === 'erased') throw new Error();
    expect(await buffer(source.read(65_530, 65_550))).toEqual(content.subarray(65_530, 65_550));
  });

  it('病毒扫描：查出来的不收；扫描不可用时不放行，好了接着办', async () => {
    const verdicts: ('clean' | 'infected' | 'too-large' | 'away')[] = [
      'infected',
      'too-large',
      'away',
      'clean',
    ];
    const made = aStore({
      async scan() {
        const verdict = verdicts.shift() ?? 'away';
        if (verdict === 'away') throw new ScannerAway();
        return verdict;
      },
    });
    expect(await made.receive(pdf())).toMatchObject({ state: 'refused', refusal: 'MALWARE' });
    expect(await made.receive(pdf())).toMatchObject({ state: 'refused', refusal: 'SCAN_LIMIT' });
    const fileId = randomUUID();
    expect(await made.receive(pdf(), 'case:1', 'pdf', fileId)).toMatchObject({ state: 'received' });
    expect(await made.store.clean('case:1', hashOf(pdf()))).toBeNull();
    expect(await made.store.waiting()).toEqual([fileId]);
    expect(await made.receive(pdf(), 'case:1', 'pdf', fileId)).toMatchObject({ state: 'clean' });
  });

  it('先传后引：案件引用时移入该案名下；没有引用的，一天后清掉', async () => {
    const made = aStore();
    const sha256 = hashOf(pdf());
    await made.receive(pdf(), 'account:a');
    expect(await made.store.move(sha256, 'account:b', 'case:1')).toBe(false);
    expect(await made.store.move(sha256, 'account:a', 'case:1')).toBe(true);
    const row = await made.store.clean('case:1', sha256);
    expect(row && (await readBack(made, row))).toEqual(pdf());
    await made.registry.erase('account:a', 'admin', '无');
    expect(row && (await readBack(made, row))).toEqual(pdf());

    await made.receive(pdf('另一份'), 'account:c');
    await made.store.sweep(new Date('2026-09-09T02:00:00Z'));
    expect(made.written.size).toBe(1);
    expect(await made.store.clean('account:c', hashOf(pdf('另一份')))).toBeNull();
  });

  it('改动、丢失，读的时候就知道', async () => {
    const made = aStore();
    const row = await made.receive(pdf());
    const name = row.stored?.objectName ?? '';
    const bytes = Buffer.from(made.written.get(name) ?? '');
    bytes[30] = (bytes[30] ?? 0) ^ 1;
    await made.memory.put(name, Readable.from([bytes]));
    await expect(readBack(made, row)).rejects.toThrow(BlobDamaged);
    await made.memory.remove(name);
    await expect(readBack(made, row)).rejects.toThrow();
  });
});
