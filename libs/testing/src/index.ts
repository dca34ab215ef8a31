export { recordedAs } from './recorded';
export { specify } from './specify';
export { testDatabase, type TestDatabase } from './test-database';
export { eventStoreContract, type ContractStore } from './event-store-contract';
export { aMetadata, anEvent, appended, aStream, followUntil, someEvents } from './contract-events';
export { chromiumPath, visit, type Visit, type Visitor } from './browser';
export { apiPassword, portalPassword } from './portal-password';
export { differing, greyFromPng, pagesOf, pngOf, type PdfPage } from './pdf-pages';
export { filesOfZip, unbalanced } from './zip-parts';
