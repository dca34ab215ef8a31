export { bundleCase, type Bundling } from './bundle';
export { bindPdf } from './pages';
export { volumeTerms, type Entry, type Item, type Manifest, type Volume } from './terms';
export { verifyBundle, type BundleFault, type BundleVerdict } from './verify-bundle';
