export { inMemoryBlobs } from './in-memory';
export { BlobDamaged, type Blob, type Blobs } from './port';
