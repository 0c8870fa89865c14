/**
 * One thing that happened on the wire, secrets already removed, in the form of recorded sessions:
 * `t` seconds since the trace began, `dir` seen from the client, `connection` the number of the connection to an MSNP
 * server within one sign-in, from 1.
 */
export type TraceEntry =
  | { readonly t: number; readonly server: TracedServer; readonly connection?: number; readonly event: string }
  | {
      readonly t: number;
      readonly server: TracedServer;
      readonly connection?: number;
      readonly dir: 'in' | 'out';
      readonly data: string;
    }
  | {
      readonly t: number;
      readonly server: TracedServer;
      readonly dir: 'in';
      readonly status: number;
      readonly headers: { readonly [name: string]: string };
    };
export type TracedServer = 'NS' | 'SB' | 'nexus' | 'login';

/** Whoever listens to the wire: `--trace` of the console, the inspector. */
export type TraceListener = (entry: TraceEntry) => void;
