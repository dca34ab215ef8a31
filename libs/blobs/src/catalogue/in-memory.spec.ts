import { catalogueContract } from '../examples/catalogue-contract';
import { inMemoryCatalogue } from './in-memory';

describe('内存中的文件目录', () => {
  const catalogue = inMemoryCatalogue();
  catalogueContract(() => catalogue);
});
