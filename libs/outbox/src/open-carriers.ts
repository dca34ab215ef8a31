import type { Pool } from 'pg';
import { mailCarrier } from './mail-carrier';
import { simulatedCarriers } from './simulated-carrier';
import type { Carriers } from './terms';
import { textMessageCarrier } from './text-message-carrier';

export type CarrierSettings = {
  readonly mail: { readonly address: string; readonly from: string } | null;
  readonly textMessages: { readonly address: string; readonly token: string } | null;
};

type Variables = Readonly<Record<string, string | undefined>>;

const addressIn = (variables: Variables, name: string, protocols: RegExp): string | null => {
  const text = variables[name]?.trim() ?? '';
  if (text === '') return null;
  if (!URL.canParse(text) || !protocols.test(new URL(text).protocol)) throw new Error(`${name} 应当是网址`);
  return text;
};

/** Throws an Error that names what is wrong and quotes nothing. */
export const carrierSettings = (variables: Variables): CarrierSettings => {
  const mail = addressIn(variables, 'FUYI_SMTP_URL', /^smtps?:$/);
  const from = variables['FUYI_MAIL_FROM']?.trim() ?? '';
  if (mail && from === '') throw new Error('设了 FUYI_SMTP_URL，还要设 FUYI_MAIL_FROM');
  const gateway = addressIn(variables, 'FUYI_SMS_URL', /^https?:$/);
  return {
    mail: mail ? { address: mail, from } : null,
    textMessages: gateway ? { address: gateway, token: variables['FUYI_SMS_TOKEN'] ?? '' } : null,
  };
};

/** The channels that are set up; the others are simulated. */
export const openCarriers = (pool: Pool, { mail, textMessages }: CarrierSettings): Carriers => ({
  ...simulatedCarriers(pool),
  ...(mail ? { email: mailCarrier(mail.address, mail.from) } : {}),
  ...(textMessages ? { sms: textMessageCarrier(textMessages.address, textMessages.token) } : {}),
});
