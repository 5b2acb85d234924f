export const offline = {
  newVersion: 'A newer version of the atlas is stored on this device. Switching keeps what you see now.',
  change: 'Switch',
  later: 'Later',
};
