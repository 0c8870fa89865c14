/** Version of the original client for each generation of capabilities (fact book 20, CHG): 0 to 12, the four highest bits. */
export const clientVersions: readonly string[] = [
  'before 6.0',
  '6.0',
  '6.1',
  '6.2',
  '7.0',
  '7.5',
  '8.0',
  '8.1',
  '8.5',
  '9.0',
  '14.0',
  '14.1',
  '15.0',
];
