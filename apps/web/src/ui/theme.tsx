import type { Theme } from '@readout/drawing';
import { createContext, use, useEffect, type ReactNode } from 'react';
import { useDeviceSetting, useMedia } from './device.ts';

interface ThemeChoice {
  readonly theme: Theme;
  readonly choose: (theme: Theme) => void;
}

const ThemeContext = createContext<ThemeChoice>({ theme: 'light', choose: () => undefined });

/** The look of this device: what was chosen here, else what the system prefers. */
export function ThemeProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const [chosen, choose] = useDeviceSetting('theme', ['system', 'light', 'dark'], 'system');
  const theme = chosen === 'system' ? (prefersDark ? 'dark' : 'light') : chosen;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return <ThemeContext value={{ theme, choose }}>{children}</ThemeContext>;
}

/** The look, and the way to choose another. */
export function useTheme(): ThemeChoice {
  return use(ThemeContext);
}
