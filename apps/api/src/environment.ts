import { installationSecretsFrom, type InstallationSecrets } from '@fuyi/registry';

export type Environment = {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly dataFolder: string;
  readonly demonstration: boolean;
  readonly secrets: InstallationSecrets;
};

type Variables = Readonly<Record<string, string | undefined>>;

const secretsOf = (variables: Variables): InstallationSecrets | { readonly wrong: string } => {
  try {
    return installationSecretsFrom(variables);
  } catch (cause) {
    return { wrong: (cause as Error).message };
  }
};

/** Throws an Error that names every setting that is missing or wrong, and quotes none. */
export const environment = (variables: Variables): Environment => {
  const port = Number(variables['FUYI_PORT'] ?? 3000);
  const databaseUrl = variables['DATABASE_URL'] ?? '';
  const secrets = secretsOf(variables);
  const wrong = [
    ...(Number.isInteger(port) && port > 0 && port < 65_536 ? [] : ['FUYI_PORT 应当是 1 至 65535 的整数']),
    ...(/^postgres(ql)?:\/\//.test(databaseUrl)
      ? []
      : ['DATABASE_URL 应当形如 postgres://用户:口令@主机:5432/库名']),
    ...('wrong' in secrets ? [secrets.wrong] : []),
  ];
  if (wrong.length > 0 || 'wrong' in secrets) throw new Error(wrong.join('；'));
  return {
    host: variables['FUYI_HOST'] ?? '127.0.0.1',
    port,
    databaseUrl,
    dataFolder: variables['FUYI_DATA'] ?? '.data',
    demonstration: variables['FUYI_DEMONSTRATION'] === 'true',
    secrets,
  };
};
