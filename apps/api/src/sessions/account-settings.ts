import { isIP } from 'node:net';
import type { SecondFactorSetting } from '@fuyi/identity';
import { signOnSettings, type SignOnSettings } from '../sign-on/sign-on-settings';

export type AccountSettings = {
  readonly secondFactor: SecondFactorSetting;
  /** Whose word is taken for the address and https of a request; null: nobody stands in front. */
  readonly trustedProxies: readonly string[] | null;
  readonly signOn: SignOnSettings | null;
};

type Variables = Readonly<Record<string, string | undefined>>;

const proxiesIn = (text: string): readonly string[] | null => {
  const told = text.split(/[\s,]+/).filter((part) => part !== '');
  const isNetwork = (part: string) => isIP(part.split('/')[0] ?? '') > 0 && /^[^/]+(\/\d{1,3})?$/.test(part);
  if (!told.every(isNetwork))
    throw new Error('FUYI_TRUSTED_PROXIES 应当是 IP 地址或者网段，用逗号隔开，例如 10.0.0.5,10.1.0.0/16');
  return told.length > 0 ? told : null;
};

/** Throws an Error that names the setting and quotes none. `home`: where people reach the workbench. */
export const accountSettings = (
  variables: Variables,
  { demonstration, home }: { readonly demonstration: boolean; readonly home: string },
): AccountSettings => {
  const told = variables['FUYI_SECOND_FACTOR']?.trim() || (demonstration ? 'offered' : 'required');
  if (told !== 'offered' && told !== 'required')
    throw new Error('FUYI_SECOND_FACTOR 应当是 required 或者 offered');
  return {
    secondFactor: told,
    trustedProxies: proxiesIn(variables['FUYI_TRUSTED_PROXIES'] ?? ''),
    signOn: signOnSettings(variables, home),
  };
};
