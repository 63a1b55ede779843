import type { ComponentProps, ReactNode } from 'react';
import { NeedFields } from './need-fields';

export function NeedWithAdvice({
  children,
  ...fields
}: ComponentProps<typeof NeedFields> & { children?: ReactNode }) {
  return (
    <div className="grid max-w-prose gap-4">
      <NeedFields {...fields} />
      {children}
    </div>
  );
}
