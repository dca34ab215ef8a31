/** What the screens print with: words only, no maker of docx or PDF. The workbench is built against this door. */
export { decisionLetter } from './decision-letter';
export { documentParty } from './document-party';
export { reasoning } from './reasoning';
