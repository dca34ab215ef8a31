import { onCase } from './steps';

/** 调解与和解（第七十三条、第七十四条）。 */
export const mediationAgreed = (on: string, as: string, terms: string) =>
  onCase(on, as, 'mediation-agreement', { terms, lawful: true });
export const mediationSigned = (on: string, as: string, partyId: string) =>
  onCase(on, as, 'mediation-signatures', { partyId });
export const mediationSealed = (on: string) => onCase(on, 'authority-head', 'mediation-seal');
export const settled = (on: string, as: string, terms: string) =>
  onCase(on, as, 'settlement', { terms, lawful: true });
