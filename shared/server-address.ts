import * as v from 'valibot';

/** A host: a name, an IPv4 address, or an IPv6 address in brackets or not. */
export const hostSchema = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(),
  v.maxLength(253),
  v.regex(/^[A-Za-z0-9._:[\]-]+$/, 'not a host name'),
);

export const portSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65535));
