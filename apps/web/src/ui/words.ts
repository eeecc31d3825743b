export { capitalised, counted, figures, listed } from '@readout/drawing';
