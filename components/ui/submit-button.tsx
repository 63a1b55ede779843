'use client';

import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from './button';

/** The button of a form: busy while the form's own action runs. */
export function SubmitButton({ pending, variant = 'primary', ...rest }: ComponentProps<typeof Button>) {
  const status = useFormStatus();
  return <Button {...rest} variant={variant} type="submit" pending={pending || status.pending} />;
}
