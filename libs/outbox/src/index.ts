export { letterWords } from './letter-words';
export { carryTask, lettersUntried, migrateOutbox, putLetters, settleLetter, waitingLetter } from './outbox';
export { carrierSettings, openCarriers, type CarrierSettings } from './open-carriers';
export { keepReminders, readReminder, unreadReminders, type KeptReminder } from './reminders';
export { simulatedCarriers } from './simulated-carrier';
export type { Carried, Carrier, Carriers, Channel, Letter, LetterState, Subject } from './terms';
