import * as v from 'valibot';
import { limits } from '../limits.ts';
import { choosableStatuses } from '../model.ts';
import { ownSongSchema } from '../own-song.ts';
import { handleSchema } from '../settings.ts';
import { nothing } from './nothing.ts';

/** Signing in and out, and what one shows of oneself. */
export const sessionCommands = {
  signIn: v.object({
    handle: handleSchema,
    /** Null uses the remembered password. */
    password: v.nullable(v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.passwordCharacters))),
    status: v.picklist(choosableStatuses),
    rememberMe: v.boolean(),
    rememberPassword: v.boolean(),
    signInAutomatically: v.boolean(),
  }),
  /** Stops a running sign-in, or a wait for the next try. */
  cancelSignIn: nothing,
  signOut: nothing,
  /** Instead of waiting for the next try. */
  retryNow: nothing,
  setStatus: v.picklist(choosableStatuses),
  setName: v.pipe(v.string(), v.maxLength(limits.nameCharacters)),
  setPersonalMessage: v.pipe(v.string(), v.maxLength(limits.personalMessageCharacters)),
  /** What I listen to, and whether others see it. */
  setSong: ownSongSchema,
  forgetAccount: handleSchema,
  /** For an account whose password is remembered. */
  setSignInAutomatically: v.object({ handle: handleSchema, automatically: v.boolean() }),
} as const;
