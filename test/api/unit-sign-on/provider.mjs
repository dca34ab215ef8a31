/** A real OpenID Connect provider on loopback, for tests: prints its address, ends with its parent. */
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const people = JSON.parse(process.argv[2] ?? '{}');
const returnTo = process.argv[3] ?? '';
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'fuyi',
        client_secret: 'the secret of the test',
        redirect_uris: [returnTo],
        post_logout_redirect_uris: [`${new URL(returnTo).origin}/sign-in`],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'test' }] },
    cookies: { keys: ['only for the test'] },
    claims: { profile: ['name', 'preferred_username', 'department', 'groups'] },
    pkce: { required: () => true },
    ttl: { AuthorizationCode: 2 },
    findAccount: (_, id) =>
      people[id] ? { accountId: id, claims: () => ({ sub: id, ...people[id] }) } : undefined,
    // The unit's own system: nobody is asked whether it may know the name.
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client.clientId,
        accountId: ctx.oidc.session.accountId,
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
  server.on('request', provider.callback());
  process.stdout.write(`${issuer}\n`);
});
process.on('disconnect', () => process.exit(0));
