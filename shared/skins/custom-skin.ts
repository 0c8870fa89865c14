import * as v from 'valibot';
import { tokenNames } from './colour-scheme.ts';
import { eraNames } from './era.ts';
import { type SomeTokens, sevenTokens, type TokenName } from './seven.ts';
import { isTokenValue, tokenKind } from './token-value.ts';

const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60));

/** Values for tokens that exist, each of the token's own kind. Others make the whole skin invalid, and say which. */
const someTokens = v.pipe(
  v.record(v.string(), v.string()),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const [token, value] of Object.entries(dataset.value)) {
      const own = tokenNames.find((one) => one === token);
      if (own === undefined) addIssue({ message: `there is no token "${token.slice(0, 40)}"` });
      else if (!isTokenValue(tokenKind(sevenTokens[own]), value)) {
        addIssue({ message: `"${value.slice(0, 40)}" cannot stand for the ${tokenKind(sevenTokens[own])} "${own}"` });
      }
    }
  }),
  v.transform((given): SomeTokens => {
    const tokens: { [N in TokenName]?: string } = {};
    for (const token of tokenNames) {
      const value = given[token];
      if (value !== undefined) tokens[token] = value;
    }
    return tokens;
  }),
);

const structure = v.strictObject({
  tabs: v.exactOptional(v.boolean()),
  addStrip: v.exactOptional(v.boolean()),
  actionsPane: v.exactOptional(v.boolean()),
  banner: v.exactOptional(v.boolean()),
  searchStrip: v.exactOptional(v.boolean()),
  emoticonsInNames: v.exactOptional(v.boolean()),
  personalMessages: v.exactOptional(v.boolean()),
  conversationPictures: v.exactOptional(v.boolean()),
  groupToggle: v.exactOptional(v.picklist(['box', 'chevron', 'none'])),
});

/**
 * A look that somebody made: an era, and what is otherwise. It holds values only; nothing in it can load or run anything,
 * because every value must be a colour, a gradient, a font's name or a length.
 */
export const customSkinSchema = v.strictObject({
  nudgeSkin: v.literal(1),
  name,
  author: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
  era: v.picklist(eraNames),
  tokens: v.optional(someTokens, {}),
  structure: v.optional(structure, {}),
});
export type CustomSkin = v.InferOutput<typeof customSkinSchema>;

/** The largest skin file that is read, in octets. */
export const largestSkin = 65_536;

/** Reads a skin file's text. The problem is a sentence's end in English, for whoever made the file. */
export function parseCustomSkin(source: string): { readonly skin: CustomSkin } | { readonly problem: string } {
  let given: unknown;
  try {
    given = JSON.parse(source);
  } catch {
    return { problem: 'it is not JSON' };
  }
  const result = v.safeParse(customSkinSchema, given);
  if (result.success) return { skin: result.output };
  const [issue] = result.issues;
  const where = v.getDotPath(issue);
  return { problem: where === null ? issue.message : `${where}: ${issue.message}` };
}
