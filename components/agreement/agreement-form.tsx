'use client';

import { useRouter } from 'next/navigation';
import { useActionForm } from '@/components/form/use-action-form';
import { FormError } from '@/components/ui/form-error';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField } from '@/components/ui/text-area-field';
import { TextField } from '@/components/ui/text-field';
import { useToast } from '@/components/ui/toast';
import { saveAgreement } from '@/lib/actions/working-agreement';
import { toRecord } from '@/lib/domain/to-record';
import {
  AGREEMENT_AREAS,
  AGREEMENT_CLAUSES,
  type WorkingAgreement,
} from '@/lib/domain/working-agreement/agreement';
import { AREA_TITLES, CLAUSE_TITLES } from './agreement-wording';

type AgreementFormProps = { candidacyId: string; baseVersion: number; content: WorkingAgreement };

/** One line an item. Saving keeps another version and leaves those before it as they are. */
export function AgreementForm({ candidacyId, baseVersion, content }: AgreementFormProps) {
  const router = useRouter();
  const toast = useToast();
  const { fields, problem, pending, onSubmit } = useActionForm(saveAgreement, {
    toInput: (data) => ({ candidacyId, baseVersion, content: toContent(data) }),
    onDone: ({ version }) => {
      toast({ text: `Version ${version} is saved.` });
      router.replace(`/candidacies/${candidacyId}/agreement`);
      router.refresh();
    },
  });
  return (
    <form onSubmit={onSubmit} className="mt-4 grid gap-5" noValidate>
      <FormError message={problem} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="CTO" name="content.cto" defaultValue={content.cto} error={fields['content.cto']} />
        <TextField
          label="VP of Engineering"
          name="content.vp"
          defaultValue={content.vp}
          error={fields['content.vp']}
        />
      </div>
      {AGREEMENT_AREAS.map((area) => (
        <div key={area} className="grid gap-4 sm:grid-cols-2">
          {(['cto', 'vp'] as const).map((side) => {
            const name = `content.areas.${area}.${side}`;
            return (
              <TextAreaField
                key={side}
                label={`${AREA_TITLES[area]}: ${side === 'cto' ? 'CTO' : 'VP of Engineering'}`}
                name={name}
                defaultValue={content.areas[area][side]}
                error={fields[name]}
              />
            );
          })}
        </div>
      ))}
      {AGREEMENT_CLAUSES.map((clause) => {
        const name = `content.clauses.${clause}`;
        return (
          <TextAreaField
            key={clause}
            label={CLAUSE_TITLES[clause]}
            name={name}
            defaultValue={content.clauses[clause]}
            error={fields[name]}
          />
        );
      })}
      <div>
        <SubmitButton pending={pending}>{`Save as version ${baseVersion + 1}`}</SubmitButton>
      </div>
    </form>
  );
}

function toContent(data: FormData): WorkingAgreement {
  const text = (name: string) => String(data.get(`content.${name}`) ?? '');
  return {
    cto: text('cto'),
    vp: text('vp'),
    areas: toRecord(AGREEMENT_AREAS, (area) => ({
      cto: text(`areas.${area}.cto`),
      vp: text(`areas.${area}.vp`),
    })),
    clauses: toRecord(AGREEMENT_CLAUSES, (clause) => text(`clauses.${clause}`)),
  };
}
