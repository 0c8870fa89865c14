import * as v from 'valibot';
import { defaultConversationSettings, textFormatSchema } from '../conversation-settings.ts';
import { limits } from '../limits.ts';
import { choosableStatuses, dialectNames } from '../model.ts';
import { handleSchema } from '../settings.ts';
import { colourSchemeNames } from '../skins/colour-scheme.ts';
import { eraNames } from '../skins/era.ts';
import { statusCodes } from '../status.ts';
import { windowNames } from '../windows.ts';

const words = v.pipe(v.string(), v.maxLength(2000));
const shortWords = v.pipe(v.string(), v.maxLength(200));
/** Time of day, `21:14` or `21:14:05`. */
const time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/, 'not a time like 21:14'));
const speaker = v.union([v.literal('me'), handleSchema]);

const person = v.strictObject({
  handle: handleSchema,
  name: shortWords,
  status: v.optional(v.picklist(statusCodes), 'NLN'),
  personalMessage: v.optional(shortWords, ''),
  song: v.optional(shortWords, ''),
  /** Names of groups. */
  groups: v.optional(v.pipe(v.array(shortWords), v.maxLength(limits.groups)), []),
  blocked: v.optional(v.boolean(), false),
  /** Can be written to on a mobile device. */
  mobile: v.optional(v.boolean(), false),
  /** Has added me and waits for an answer. */
  asks: v.optional(v.boolean(), false),
});

const { entries } = textFormatSchema;
const plain = defaultConversationSettings.format;
const format = v.strictObject({
  font: v.optional(entries.font, plain.font),
  bold: v.optional(entries.bold, plain.bold),
  italic: v.optional(entries.italic, plain.italic),
  underline: v.optional(entries.underline, plain.underline),
  strikeout: v.optional(entries.strikeout, plain.strikeout),
  colour: v.optional(entries.colour, plain.colour),
  rightToLeft: v.optional(entries.rightToLeft, plain.rightToLeft),
});

const line = v.union([
  v.strictObject({
    at: time,
    from: speaker,
    text: words,
    format: v.optional(format, {}),
    /** Of a message of one's own: how far it has come. */
    state: v.optional(v.picklist(['waiting', 'sent', 'delivered', 'failed']), 'delivered'),
  }),
  v.strictObject({ at: time, nudge: speaker }),
  v.strictObject({ at: time, joined: handleSchema }),
  v.strictObject({ at: time, left: handleSchema }),
]);

const date = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'not a date like 2005-08-26'));
const talk = {
  /** The first one is whom it was begun with. */
  with: v.pipe(v.array(handleSchema), v.minLength(1), v.maxLength(20)),
  lines: v.pipe(v.array(line), v.maxLength(limits.conversationEntries)),
};
const conversation = v.strictObject({ ...talk, typing: v.optional(v.array(handleSchema), []) });

/** What an alert tells. */
const alert = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['signsIn', 'nudge', 'addedYou']), from: handleSchema }),
  v.strictObject({ kind: v.literal('message'), from: handleSchema, text: words }),
  v.strictObject({ kind: v.literal('mail'), name: shortWords, subject: shortWords }),
]);

/** What travelled on the wire, a line of a recorded session. */
const travelled = v.pipe(v.number(), v.minValue(0));
const server = v.picklist(['NS', 'SB', 'nexus', 'login']);
const recorded = v.union([
  v.strictObject({ t: travelled, server, event: words }),
  v.strictObject({ t: travelled, server, dir: v.picklist(['in', 'out']), data: v.pipe(v.string(), v.maxLength(8192)) }),
]);

/** A key, with those that are held: `Alt+T`, `Shift+F10`, `Down`, `a`. */
const key = v.pipe(
  v.string(),
  v.regex(
    /^(?:(?:Control|Alt|Shift)\+){0,3}(?:[!-~]|Space|F\d{1,2}|Up|Down|Left|Right|Home|End|PageUp|PageDown|Return|Tab|Escape|Delete)$/,
    'not a key like Alt+T',
  ),
);

const keys = v.pipe(v.array(key), v.maxLength(60));

/**
 * What a picture shows: who one is, who is there, what was said, and which window. A scene holds data only and needs no
 * network, so the same scene gives the same picture every time.
 */
export const sceneSchema = v.strictObject({
  nudgeScene: v.literal(1),
  title: shortWords,
  window: v.picklist(windowNames),
  /** The eras that have such a window; null where all have. */
  eras: v.optional(v.nullable(v.pipe(v.array(v.picklist(eraNames)), v.nonEmpty())), null),
  /** Whom the window is about, for windows about somebody. */
  about: v.optional(v.nullable(handleSchema), null),
  size: v.optional(
    v.nullable(
      v.strictObject({
        width: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(1600)),
        height: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(1200)),
      }),
    ),
    null,
  ),
  /** The day on which it plays. */
  date: v.optional(date, '2005-08-26'),
  look: v.optional(
    v.strictObject({
      era: v.optional(v.picklist(eraNames), '7.x'),
      scheme: v.optional(v.picklist(colourSchemeNames), 'blue'),
      mode: v.optional(v.picklist(['light', 'dark']), 'light'),
    }),
    {},
  ),
  /** Where the session stands. */
  phase: v.optional(v.picklist(['signed-out', 'signing-in', 'signed-in', 'waiting']), 'signed-in'),
  dialect: v.optional(v.picklist(dialectNames), 'MSNP11'),
  /** Left out or null: as the era sorts. */
  sortBy: v.optional(v.nullable(v.picklist(['groups', 'status'])), null),
  menuBar: v.optional(v.boolean(), false),
  me: v.strictObject({
    handle: handleSchema,
    name: shortWords,
    status: v.optional(v.picklist(choosableStatuses), 'NLN'),
    personalMessage: v.optional(shortWords, ''),
    song: v.optional(shortWords, ''),
  }),
  groups: v.optional(v.pipe(v.array(shortWords), v.maxLength(limits.groups)), []),
  people: v.optional(v.pipe(v.array(person), v.maxLength(1000)), []),
  /** Messages in the inbox; null where there is no mail. */
  mail: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null),
  /** What the server said about the account, by field. */
  profile: v.optional(v.record(shortWords, shortWords), {}),
  conversation: v.optional(v.nullable(conversation), null),
  /** What the history holds of former days. */
  history: v.optional(v.pipe(v.array(v.strictObject({ date, ...talk })), v.maxLength(100)), []),
  alert: v.optional(v.nullable(alert), null),
  /** What the inspector shows. */
  recorded: v.optional(v.pipe(v.array(recorded), v.maxLength(2000)), []),
  /** The contact file that the import window reads. */
  contactFile: v.optional(
    v.nullable(v.strictObject({ name: shortWords, addresses: v.pipe(v.array(shortWords), v.maxLength(1000)) })),
    null,
  ),
  /** Pressed one after the other before the picture is taken. */
  keys: v.optional(keys, []),
  /** Other keys for eras whose windows have other parts. */
  keysIn: v.optional(v.record(v.picklist(eraNames), keys), {}),
});
export type Scene = v.InferOutput<typeof sceneSchema>;

/** The largest scene file that is read, in octets. */
export const largestScene = 1_048_576;

/** A scene may be like another one but for some fields. */
const alike = v.looseObject({ like: v.optional(shortWords) });

/** So many scenes may be like one another. */
const deepest = 8;

function parsed(source: string): { readonly given: unknown } | { readonly problem: string } {
  try {
    return { given: JSON.parse(source) };
  } catch {
    return { problem: 'it is not JSON' };
  }
}

/** The fields of a scene, and of the ones that it is like. */
function wholeScene(
  source: string,
  others: ReadonlyMap<string, string>,
  depth: number,
): { readonly given: unknown } | { readonly problem: string } {
  const result = parsed(source);
  if ('problem' in result || !v.is(alike, result.given)) return result;
  const { like, ...own } = result.given;
  if (like === undefined) return { given: own };
  const other = others.get(like);
  if (other === undefined || depth === 0) return { problem: `like: there is no scene "${like}"` };
  const base = wholeScene(other, others, depth - 1);
  return 'problem' in base ? base : { given: Object.assign({}, base.given, own) };
}

/**
 * Reads a scene file's text; `others` are the texts of those that it may be like, by name. The problem is a sentence's end
 * in English, for whoever made the file.
 */
export function parseScene(
  source: string,
  others: ReadonlyMap<string, string>,
): { readonly scene: Scene } | { readonly problem: string } {
  const whole = wholeScene(source, others, deepest);
  if ('problem' in whole) return whole;
  const result = v.safeParse(sceneSchema, whole.given);
  if (result.success) return { scene: result.output };
  const [issue] = result.issues;
  const where = v.getDotPath(issue);
  return { problem: where === null ? issue.message : `${where}: ${issue.message}` };
}
