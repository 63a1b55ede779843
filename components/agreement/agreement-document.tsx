import { Card } from '@/components/ui/card';
import {
  AGREEMENT_AREAS,
  AGREEMENT_CLAUSES,
  type WorkingAgreement,
} from '@/lib/domain/working-agreement/agreement';
import { AREA_TITLES, CLAUSE_TITLES } from './agreement-wording';

/** The agreement as it is read and printed. */
export function AgreementDocument({ content }: { content: WorkingAgreement }) {
  return (
    <Card aria-labelledby="owns">
      <h2 id="owns" className="mb-4 font-semibold text-ink text-md">
        Who owns what
      </h2>
      <div className="grid gap-6">
        {AGREEMENT_AREAS.map((area) => (
          <section key={area} aria-labelledby={area} className="break-inside-avoid">
            <h3 id={area} className="mb-2 border-line border-b pb-1 font-medium text-base text-ink">
              {AREA_TITLES[area]}
            </h3>
            <div className="grid gap-4 sm:grid-cols-2 print:grid-cols-2">
              <Half title="CTO" who={content.cto} text={content.areas[area].cto} />
              <Half title="VP of Engineering" who={content.vp} text={content.areas[area].vp} />
            </div>
          </section>
        ))}
        {AGREEMENT_CLAUSES.map((clause) =>
          content.clauses[clause] === '' ? null : (
            <section key={clause} aria-labelledby={clause} className="break-inside-avoid">
              <h3 id={clause} className="mb-2 border-line border-b pb-1 font-medium text-base text-ink">
                {CLAUSE_TITLES[clause]}
              </h3>
              <Lines text={content.clauses[clause]} />
            </section>
          ),
        )}
      </div>
    </Card>
  );
}

function Half({ title, who, text }: { title: string; who: string; text: string }) {
  return (
    <div className="min-w-0">
      <p className="mb-1 break-words text-ink-muted text-sm">{`${title}: ${who}`}</p>
      <Lines text={text} />
    </div>
  );
}

function Lines({ text }: { text: string }) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return <p className="text-ink-faint text-sm">Nothing is agreed here yet.</p>;
  return (
    <ul className="grid max-w-prose list-disc gap-1 pl-4.5 text-base text-ink marker:text-ink-faint">
      {[...new Set(lines)].map((line) => (
        <li key={line} dir="auto" className="break-words">
          {line}
        </li>
      ))}
    </ul>
  );
}
