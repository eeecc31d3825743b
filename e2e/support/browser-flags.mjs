// @ts-check
/** For Chromium without a graphics card, on a machine where it should talk to nobody but the program under test. */
export const BROWSER_FLAGS = [
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];
