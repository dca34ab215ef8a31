export { recordedAs } from './recorded';
export { specify } from './specify';
