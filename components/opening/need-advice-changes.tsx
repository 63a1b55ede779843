import type { RoleNeedAdvice } from '@/lib/domain/role-need/advise-role-need';
import { changeSentence } from '@/lib/role-need-messages';
import { AdviceFold } from './advice-fold';

/** Single answers that would lead elsewhere. */
export function NeedAdviceChanges({ advice: { changes } }: { advice: RoleNeedAdvice }) {
  return (
    <AdviceFold title="What would change it">
      {changes.length === 0 ? (
        <p className="text-ink-muted text-sm">No single answer given differently would change it.</p>
      ) : (
        <ul className="grid list-disc gap-1.5 pl-4.5 text-ink text-sm marker:text-ink-faint">
          {changes.map((change) => {
            const sentence = changeSentence(change);
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
      )}
    </AdviceFold>
  );
}
