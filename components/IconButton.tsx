import type { MouseEvent, ReactNode } from 'react';

interface IconButtonProps {
  testId?: string;
  /** What it does and to what, for who does not see where it stands. */
  label: string;
  /** What it does, on hovering; the label unless told. */
  title?: string;
  disabled?: boolean;
  onClick(event: MouseEvent<HTMLElement>): void;
  children: ReactNode;
}

/** A button with a drawing for its face. */
export function IconButton({ testId, label, title = label, disabled, onClick, children }: IconButtonProps) {
  return (
    <button
      type="button"
      className="icon"
      data-testid={testId}
      aria-label={label}
      title={title}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
