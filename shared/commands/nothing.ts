import * as v from 'valibot';

/** The argument of a command that needs none. */
export const nothing = v.undefined_();
