/** As pino has it; no personal data is ever handed to it. */
export type WorkerLog = {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
};
