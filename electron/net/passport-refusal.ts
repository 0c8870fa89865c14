/** What a 401 of the login server means (fact book 10 section 4.5). */
export interface PassportRefusal {
  readonly kind: 'wrong-password' | 'account-blocked';
  /** The server's own words for a person, or null. */
  readonly words: string | null;
}

const longestWords = 300;

/** Percent-decoded text with broken sequences left as they are. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** One line of plain text: control characters and runs of space become one space, long text is cut. */
function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longestWords);
}

/**
 * Reads the WWW-Authenticate value of a 401, or null where the server sent none: a bare 401 is a wrong password too.
 * The status may be spelled `da-status` or `dastatus`; `cbtxt` carries percent-encoded words.
 */
export function readPassportRefusal(value: string | null): PassportRefusal {
  const blocked = /\bda-?status\s*=\s*failed-noretry\b/i.test(value ?? '');
  const words = plain(decoded(/\bcbtxt=([^,]*)/i.exec(value ?? '')?.[1] ?? ''));
  return { kind: blocked ? 'account-blocked' : 'wrong-password', words: words === '' ? null : words };
}
