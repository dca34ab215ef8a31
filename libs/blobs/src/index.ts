export { inMemoryBlobs } from './in-memory';
export { folderBlobs } from './folder';
export { BlobDamaged, type Blob, type Blobs } from './port';
