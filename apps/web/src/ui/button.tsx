import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `main` is green: one a panel, the act the analyst came for. */
  readonly look?: 'plain' | 'main' | 'quiet' | 'tool';
}

/** A button; verbs with their object or number. */
export function Button({ look = 'plain', className, type = 'button', ...rest }: ButtonProps): ReactNode {
  const own = styles[look === 'plain' ? 'button' : look];
  return <button type={type} className={className === undefined ? own : `${String(own)} ${className}`} {...rest} />;
}

interface IconButtonProps extends Omit<ButtonProps, 'aria-label' | 'title' | 'look'> {
  /** What it does; the hint shows it with its key. */
  readonly label: string;
  readonly shortcut?: string;
}

/** A button that shows only a sign; its name is read aloud and shown as a hint. */
export function IconButton({ label, shortcut, ...rest }: IconButtonProps): ReactNode {
  return (
    <Button
      look="tool"
      aria-label={label}
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
      {...rest}
    />
  );
}
