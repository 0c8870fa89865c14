/** Presence codes of the wire (fact book 00 section 8). `FLN` is "offline", `HDN` is one's own "appear offline". */
export const statusCodes = ['NLN', 'BSY', 'IDL', 'BRB', 'AWY', 'PHN', 'LUN', 'HDN', 'FLN'] as const;
export type StatusCode = (typeof statusCodes)[number];
