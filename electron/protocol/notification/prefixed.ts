import type { Column, FieldReader } from '../command/field-reader.ts';

/** The fields of a line of MSNP10 and later by their prefixes `N=`, `F=`, `C=`, which are cut off. */
export interface PrefixedColumns {
  readonly handle: readonly Column[];
  readonly name: readonly Column[];
  readonly id: readonly Column[];
  readonly bare: readonly Column[];
}

/** All fields that are left: prefixed ones come in any order, and of several with one prefix the last one counts. */
export function prefixedColumns(reader: FieldReader): PrefixedColumns {
  const columns = reader.columns();
  const prefixed = (prefix: string): readonly Column[] =>
    columns
      .filter(({ text }) => text.startsWith(prefix))
      .slice(-1)
      .map(({ text, position }) => ({ text: text.slice(prefix.length), position }));
  return {
    handle: prefixed('N='),
    name: prefixed('F='),
    id: prefixed('C='),
    bare: columns.filter(({ text }) => !/^[NFC]=/.test(text)),
  };
}
