import type { ServerProfile } from './settings.ts';
import { text } from './text/text.ts';

/**
 * The servers that the program knows at its first start; from then on they are profiles like any other. Addresses of
 * people's servers move (fact book 00 section 7), and their names say so.
 */
export const serverPresets: readonly ServerProfile[] = [
  {
    id: 'preset-this-machine',
    name: text('preset.thisMachine'),
    host: '127.0.0.1',
    port: 1863,
    nexus: 'http://127.0.0.1:8080/rdr/pprdr.asp',
    login: null,
    ceiling: 'MSNP12',
    offerLikeOriginal: false,
    insecureTls: false,
  },
  {
    id: 'preset-crosstalk',
    name: text('preset.crossTalk'),
    host: 'ms.msgrsvcs.ctsrv.gay',
    port: 1863,
    nexus: 'https://pp.login.ugnet.gay/rdr/pprdr.asp',
    login: null,
    ceiling: 'MSNP12',
    offerLikeOriginal: false,
    insecureTls: false,
  },
];
