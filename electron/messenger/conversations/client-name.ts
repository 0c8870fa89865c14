/** How Nudge calls itself in text/x-clientcaps (fact book 30 section 3.5); a version may follow. */
export const clientName = 'Nudge/';
