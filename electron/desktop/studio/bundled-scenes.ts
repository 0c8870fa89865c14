/** The scenes that come with the program, by name: the text of each file of assets/scenes. */
const files = import.meta.glob<string>('../../../assets/scenes/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const bundledScenes: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, source]) => [path.replace(/^.*\/|\.json$/g, ''), source]),
);
