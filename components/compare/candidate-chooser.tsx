import { Columns3 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { CheckboxField } from '@/components/ui/checkbox-field';
import type { Comparison } from '@/lib/data/comparison';
import { COMPARED } from '@/lib/domain/panel/compare-candidates';

type CandidateChooserProps = {
  openingId: string;
  candidates: Extract<Comparison, { kind: 'choose' }>['candidates'];
};

/** A plain form of the address: what it asks for is the comparison's own link. */
export function CandidateChooser({ openingId, candidates }: CandidateChooserProps) {
  const chosen = candidates.filter((candidate) => candidate.chosen).length;
  return (
    <Card aria-labelledby="choose">
      <CardHeader
        id="choose"
        title="Choose whom to compare"
        description={hintFor(candidates.length, chosen)}
      />
      {candidates.length >= COMPARED.fewest ? (
        <form method="get" action={`/openings/${openingId}/compare`}>
          <fieldset className="mb-4 gap-x-6 sm:columns-2 lg:columns-3">
            <legend className="sr-only">Candidates of this opening</legend>
            {candidates.map(({ candidacyId, name, work, chosen: already }) => (
              <CheckboxField
                key={candidacyId}
                name="c"
                value={candidacyId}
                label={name}
                hint={work || undefined}
                defaultChecked={already}
                className="break-inside-avoid break-words py-1.5"
              />
            ))}
          </fieldset>
          <div className="sticky bottom-4">
            <Button type="submit" variant="primary" icon={<Columns3 aria-hidden />}>
              Compare
            </Button>
          </div>
        </form>
      ) : null}
    </Card>
  );
}

function hintFor(candidates: number, chosen: number): string {
  if (candidates < COMPARED.fewest)
    return 'It takes two candidates that you can see. This opening has fewer.';
  const bounds = `Two to ${COMPARED.most} candidates fit beside each other.`;
  if (chosen > COMPARED.most) return `${chosen} are chosen. ${bounds} Take out ${chosen - COMPARED.most}.`;
  if (chosen === 1) return `One is chosen. ${bounds}`;
  return bounds;
}
