import type { CommandError } from '../command-error.ts';
import { errorFamily } from './error-families.ts';
import { shownCode } from './signed-out.ts';
import { text } from './text.ts';

/** One sentence for people about a request that the server refused, with the code where there is one. */
export function requestFailedSentence(event: { readonly code: number | null }): string {
  if (event.code === null) return text('requestFailed.any');
  const sentence = text(`requestFailed.${errorFamily(event.code)}`);
  return `${sentence} ${text('error.codeLine', { code: shownCode(event.code) })}`;
}

/** One sentence for people about a wish that the main process did not carry out. */
export function commandErrorSentence({ kind, code, detail }: CommandError): string {
  switch (kind) {
    case 'refused':
      return code === null ? text('command.refused', { detail }) : requestFailedSentence({ code });
    case 'failed':
    case 'connection-lost':
    case 'file-unreadable':
    case 'file-unwritable':
    case 'not-a-contact-list':
    case 'not-server-profiles':
    case 'not-a-transcript':
    case 'not-a-history-log':
    case 'not-a-skin':
      return text(`command.${kind}`, { detail });
    default:
      return text(`command.${kind}`);
  }
}
