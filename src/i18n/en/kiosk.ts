/** What stands on a kiosk while it waits: in both languages at once, so each table names its own. */
export const kiosk = {
  invite: 'Touch the screen to explore',
  explore: 'Explore in English',
  inviteRegion: 'The atlas waits for a visitor',
  stillThere: 'Are you still there?',
  startsAnew: (seconds: number) =>
    seconds === 1 ? 'The atlas starts over in 1 second.' : `The atlas starts over in ${seconds} seconds.`,
  stay: 'I’m still here',
  startOver: 'Start over',
  takeAlong: 'Take it to your phone',
  visit: 'Kiosk',
  onPhone: 'Open it on your phone',
  scan: 'Point your phone’s camera at the code.',
  codeOf: (name: string) => `QR code of ${name}`,
  close: 'Close',
};
