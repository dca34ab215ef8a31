export type Environment = {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly dataFolder: string;
  readonly demonstration: boolean;
  readonly installationKey: Buffer;
};

type Variables = Readonly<Record<string, string | undefined>>;

/** Throws an Error that names every setting that is missing or wrong, and quotes none. */
export const environment = (variables: Variables): Environment => {
  const port = Number(variables['FUYI_PORT'] ?? 3000);
  const key = variables['FUYI_INSTALLATION_KEY'] ?? '';
  const databaseUrl = variables['DATABASE_URL'] ?? '';
  const wrong = [
    ...(Number.isInteger(port) && port > 0 && port < 65_536 ? [] : ['FUYI_PORT 应当是 1 至 65535 的整数']),
    ...(/^postgres(ql)?:\/\//.test(databaseUrl)
      ? []
      : ['DATABASE_URL 应当形如 postgres://用户:口令@主机:5432/库名']),
    ...(/^[0-9a-f]{64}$/i.test(key) ? [] : ['FUYI_INSTALLATION_KEY 应当是 64 位十六进制数（32 字节）']),
  ];
  if (wrong.length > 0) throw new Error(wrong.join('；'));
  return {
    host: variables['FUYI_HOST'] ?? '127.0.0.1',
    port,
    databaseUrl,
    dataFolder: variables['FUYI_DATA'] ?? '.data',
    demonstration: variables['FUYI_DEMONSTRATION'] === 'true',
    installationKey: Buffer.from(key, 'hex'),
  };
};
