export { inMemoryBlobs } from './in-memory';
export { blobsOnDisk } from './on-disk';
export { BlobDamaged, type Blob, type Blobs } from './port';
