import { useId, type ReactNode } from 'react';
import styles from './add-documents.module.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly isLong?: boolean;
  readonly wrong?: string | null;
}

/** A labelled field; what is wrong with it stands under it. */
export function Field({ label, value, onChange, placeholder, isLong = false, wrong = null }: FieldProps): ReactNode {
  const hint = useId();
  const props = {
    value,
    placeholder,
    'aria-invalid': wrong !== null,
    'aria-describedby': wrong === null ? undefined : hint,
    onChange: (event: { target: { value: string } }) => {
      onChange(event.target.value);
    },
  };
  return (
    <label className={styles['field']}>
      {label}
      {isLong ? <textarea {...props} /> : <input {...props} autoComplete="off" />}
      {wrong === null ? null : (
        <span id={hint} className={styles['wrong']} role="alert">
          {wrong}
        </span>
      )}
    </label>
  );
}
