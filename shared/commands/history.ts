import * as v from 'valibot';
import {
  type HistoryHit,
  type HistoryImportPreview,
  type HistoryImportResult,
  type HistoryPage,
  type HistoryPerson,
  historyFormats,
} from '../history.ts';
import { limits } from '../limits.ts';
import { handleSchema } from '../settings.ts';
import { nothing } from './nothing.ts';

const conversationId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
/** Unix milliseconds. */
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000));
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const historyPart = v.variant('kind', [
  v.object({ kind: v.literal('conversation'), conversation: conversationId }),
  v.object({ kind: v.literal('person'), handle: handleSchema }),
  v.object({ kind: v.literal('all') }),
]);

/** What was said before. */
export const historyCommands = {
  /** The answer to the question whether to keep the history. */
  setKeepHistory: v.picklist(['yes', 'no']),
  historyPeople: nothing,
  /** The days of a month (1 to 12) on which there is something. */
  historyDays: v.object({
    handle: handleSchema,
    year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2300)),
    month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  }),
  /** Between two times in Unix milliseconds, behind the place `after`; 0 is the beginning. */
  historyEntries: v.object({ handle: handleSchema, from: moment, to: moment, after: place }),
  /** The latest that stand before that place. `handle` null: of everybody. */
  historySearch: v.object({
    query: v.pipe(v.string(), v.maxLength(limits.historyQueryCharacters)),
    handle: v.nullable(handleSchema),
    before: v.nullable(place),
  }),
  deleteHistory: historyPart,
  exportHistory: v.object({ part: historyPart, format: v.picklist(historyFormats) }),
  /** Asks for a log of another program and shows what is in it. */
  previewHistoryImport: nothing,
  /** Takes the log of the last preview in; `ownNames`: which names in it are the user's. */
  importHistory: v.object({
    handle: handleSchema,
    ownNames: v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(limits.loggedNameCharacters))),
      v.maxLength(limits.loggedNames),
    ),
  }),
} as const;

export interface HistoryValues {
  historyPeople: readonly HistoryPerson[];
  historyDays: readonly number[];
  historyEntries: HistoryPage;
  historySearch: readonly HistoryHit[];
  exportHistory: { readonly file: string; readonly messages: number } | null;
  previewHistoryImport: HistoryImportPreview | null;
  importHistory: HistoryImportResult;
}
