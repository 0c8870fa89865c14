import type { CommandError } from '../ipc.ts';
import { shownCode } from './signed-out.ts';
import { type TextKey, text } from './text.ts';

/** Numbers of the same meaning for a person share a sentence (fact book 50). */
const sentences = {
  201: 'requestFailed.201',
  205: 'requestFailed.205',
  206: 'requestFailed.205',
  208: 'requestFailed.205',
  209: 'requestFailed.209',
  210: 'requestFailed.210',
  215: 'requestFailed.215',
  216: 'requestFailed.216',
  217: 'requestFailed.217',
  219: 'requestFailed.219',
  223: 'requestFailed.223',
  224: 'requestFailed.224',
  229: 'requestFailed.229',
  500: 'requestFailed.500',
  501: 'requestFailed.500',
  502: 'requestFailed.502',
  600: 'requestFailed.500',
  800: 'requestFailed.800',
  910: 'requestFailed.500',
  921: 'requestFailed.500',
} as const satisfies { readonly [code: number]: TextKey };

function known(code: number): code is keyof typeof sentences {
  return code in sentences;
}

/** One sentence for people about a request that the server refused, with the code where there is one. */
export function requestFailedSentence(event: { readonly code: number | null }): string {
  if (event.code === null) return text('requestFailed.any');
  const sentence = text(known(event.code) ? sentences[event.code] : 'requestFailed.any');
  return `${sentence} ${text('error.codeLine', { code: shownCode(event.code) })}`;
}

/** One sentence for people about a wish that the main process did not carry out. */
export function commandErrorSentence(error: CommandError): string {
  switch (error.kind) {
    case 'invalid-argument':
      return text('command.invalid');
    case 'not-signed-in':
      return text('command.notSignedIn');
    case 'no-password':
      return text('command.noPassword');
    case 'refused':
    case 'failed':
      return text('command.failed', { detail: error.detail });
  }
}
