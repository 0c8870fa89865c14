import type { ServerProfile } from './settings.ts';
import { english } from './text/english/english.ts';
import { languageCodes, languages } from './text/languages.ts';
import { type TextKey, text } from './text/text.ts';

/** What a preset is called, until the user calls it something else. */
const words: { readonly [id: string]: TextKey & `preset.${string}` } = {
  'preset-this-machine': 'preset.thisMachine',
  'preset-crosstalk': 'preset.crossTalk',
};

/**
 * The servers that the program knows at its first start; from then on they are profiles like any other. Addresses of
 * people's servers move (fact book 00 section 7), and their names say so.
 */
export const serverPresets: readonly ServerProfile[] = [
  {
    id: 'preset-this-machine',
    name: english['preset.thisMachine'],
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
    name: english['preset.crossTalk'],
    host: 'ms.msgrsvcs.ctsrv.gay',
    port: 1863,
    nexus: 'https://pp.login.ugnet.gay/rdr/pprdr.asp',
    login: null,
    ceiling: 'MSNP12',
    offerLikeOriginal: false,
    insecureTls: false,
  },
];

/**
 * What a server is called. A preset has its name from the program, in the language of now, while the name that is
 * stored is its own in whichever language; any other name is the user's.
 */
export function serverName({ id, name }: Pick<ServerProfile, 'id' | 'name'>): string {
  const key = Object.hasOwn(words, id) ? words[id] : undefined;
  if (key === undefined) return name;
  return languageCodes.some((code) => languages[code].texts[key] === name) ? text(key) : name;
}
