export { bundleCase, type Bundling } from './bundle';
export { bindCase } from './bind';
export { volumeTerms, type Entry, type Item, type Listed, type Manifest, type Volume } from './terms';
export { verifyBundle, type BundleFault, type BundleVerdict } from './verify-bundle';
