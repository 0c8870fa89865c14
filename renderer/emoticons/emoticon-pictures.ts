import type { EmoticonId } from '../../shared/emoticons.ts';

const files: { readonly [path: string]: unknown } = import.meta.glob('../../assets/emoticons/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

const pictures: ReadonlyMap<string, string> = new Map(
  Object.entries(files).flatMap(([path, url]): [string, string][] => {
    const id = /([\w-]+)\.svg$/.exec(path)?.[1];
    return id === undefined || typeof url !== 'string' ? [] : [[id, url]];
  }),
);

/** Where the page finds the picture of an emoticon: 19×19, moving by itself. Null where there is none. */
export function emoticonPicture(id: EmoticonId): string | null {
  return pictures.get(id) ?? null;
}
