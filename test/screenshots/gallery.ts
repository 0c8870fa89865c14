import type { EraName } from '../../shared/skins/era.ts';

const headings: { readonly [E in EraName]: string } = {
  '7.x': '7.x (2005)',
  '6.x': '6.x (2003)',
  '4.x': '4.x (2001)',
  '1.0': '1.0 (1999)',
};

/** The page that shows every picture: one row a window, one column an era. */
export function galleryPage(pictures: readonly (readonly [era: EraName, names: readonly string[]])[]): string {
  const all = [...new Set(pictures.flatMap(([, names]) => names))].sort();
  const rows = all.map((name) => {
    const cells = pictures.map(([era, names]) =>
      names.includes(name) ? `![${name}, ${era}](${era}/${name}.png)` : '',
    );
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  return [
    '# Every window in every era',
    '',
    'Taken by `npm run screenshots`. All of them are drawn by Nudge itself.',
    '',
    `| Window | ${pictures.map(([era]) => headings[era]).join(' | ')} |`,
    `| --- | ${pictures.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
  ].join('\n');
}
