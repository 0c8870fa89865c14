const page = (title: string, words: string): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><p>${words}</p></body></html>\n`;

const mail = page(
  'No mail here',
  'This service keeps no mail. It only tells its demo account of some, so that the mail line can be seen.',
);

/** The service's few pages, where the addresses of URL, CVR and the nexus lead. */
const pages: Readonly<Record<string, string>> = {
  '/': page(
    'Nudge service',
    'This is an MSNP service: sign in to it with a messenger. There is nothing else to see here.',
  ),
  '/mail': mail,
  '/mail/inbox': mail,
  '/mail/folders': mail,
  '/mail/compose': mail,
  '/mobile': page(
    'No mobile messages here',
    'This service reaches no mobile network. Numbers in the contact list are only kept; in the demo, one phone answers.',
  ),
  '/telephone': page('No telephone here', 'This service connects to no telephone network.'),
  '/chat': page('No chat rooms here', 'This service has no chat rooms.'),
  '/account': page(
    'Accounts',
    'Accounts of this service are made by whoever runs it. Ask there for one, or for a new password.',
  ),
};

/** The page at a path as HTML, or null. */
export function pageAt(path: string): string | null {
  return Object.hasOwn(pages, path) ? (pages[path] ?? null) : null;
}
