export * from './contrast.ts';
export * from './scene.ts';
export * from './tokens.ts';
export * from './tokens-css.ts';
