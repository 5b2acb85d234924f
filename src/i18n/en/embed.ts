export const embed = {
  open: 'Open in the Bajío Aerospace Atlas',
  edition: (edition: string) => `edition ${edition}`,
};
