import * as v from 'valibot';
import { limits } from './limits.ts';
import { hostSchema, portSchema } from './server-address.ts';

/** No control characters; empty where the proxy asks for nobody. */
const user = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(limits.proxyUserCharacters),
  v.regex(/^\P{Cc}*$/u, 'not a user name'),
);

/**
 * How the network is reached (Connection page): straight, through a SOCKS5 or HTTP proxy, or by way of an HTTP gateway that
 * carries MSNP. The proxy's password is kept elsewhere.
 */
export const connectionSettings = v.variant('kind', [
  v.object({ kind: v.literal('direct') }),
  v.object({ kind: v.literal('socks5'), host: hostSchema, port: portSchema, user }),
  v.object({
    kind: v.literal('http-connect'),
    host: hostSchema,
    port: portSchema,
    /** Basic authentication has no way to say a colon in the user name. */
    user: v.pipe(user, v.excludes(':', 'no colon')),
  }),
  v.object({ kind: v.literal('http-gateway'), host: hostSchema, port: portSchema }),
]);
export type ConnectionSettings = v.InferOutput<typeof connectionSettings>;
