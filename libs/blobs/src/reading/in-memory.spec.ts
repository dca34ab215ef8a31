import { readingContract } from '../examples/reading-contract';
import { inMemoryReading } from './in-memory';

describe('内存中的批注和查阅记录', () => {
  const reading = inMemoryReading();
  readingContract(() => reading);
});
