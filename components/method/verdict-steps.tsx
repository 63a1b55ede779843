import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import { panelReliability } from '@/lib/domain/panel/rater-noise';
import { SPLIT } from '@/lib/domain/panel/recommend';
import { type Lean, verdictOf } from '@/lib/domain/panel/role-fit';
import type { Role } from '@/lib/domain/rubric/competency';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { VERDICT_LABELS } from '@/lib/panel-messages';
import { figure } from './figure';
import { Because, MethodSection, Points, Prose } from './method-section';

export const LEAN_LABELS: Readonly<Record<Lean, string>> = {
  strategic: 'leans strategic',
  neither_way: 'leans neither way',
  operational: 'leans operational',
};

const STRENGTHS: readonly { title: string; strong: Readonly<Record<Role, boolean>> }[] = [
  { title: 'For both', strong: { cto: true, vp_engineering: true } },
  { title: 'CTO only', strong: { cto: true, vp_engineering: false } },
  { title: 'VP of Engineering only', strong: { cto: false, vp_engineering: true } },
  { title: 'For neither', strong: { cto: false, vp_engineering: false } },
];

/** Whether there is enough, and the table that gives the verdict. */
export function VerdictSteps({ rubric }: { rubric: Rubric }) {
  const { minimumCards, minimumObservers, leanThreshold } = rubric;
  return (
    <>
      <MethodSection id="enough" title="5. Is there enough">
        <Prose>Any of these gives insufficient evidence instead of a guess:</Prose>
        <Points>
          <li>fewer than {minimumCards} panelists have submitted a card;</li>
          <li>
            a competency in the core of either role was observed by fewer than {minimumObservers} of them;
          </li>
          <li>nobody confirmed a passage.</li>
        </Points>
        <Because>
          {`From ${reliability(1)} for one panelist, ${minimumCards} reach a reliability of ${reliability(minimumCards)}, and ${minimumCards - 1} only ${reliability(minimumCards - 1)}. Unknown is not weak: what nobody saw never counts as a low mark.`}
        </Because>
      </MethodSection>
      <MethodSection id="verdict" title="6. The verdict">
        <Prose>
          {`The evidence leans strategic where the balance is above ${figure(leanThreshold)}, operational where it is below -${figure(leanThreshold)}, and neither way between. Somebody is strong enough for a role when its level reaches the bar and no floor is missed. The two together give the verdict:`}
        </Prose>
        <div className="rounded-lg border border-line bg-surface">
          <Table caption="Verdict by lean and by the roles somebody is strong enough for">
            <TableHead>
              <TableHeader>Strong enough</TableHeader>
              {STRENGTHS.map(({ title }) => (
                <TableHeader key={title}>{title}</TableHeader>
              ))}
            </TableHead>
            <TableBody>
              {(['strategic', 'neither_way', 'operational'] as const).map((lean) => (
                <TableRow key={lean}>
                  <TableHeader scope="row" className="font-normal">
                    {LEAN_LABELS[lean]}
                  </TableHeader>
                  {STRENGTHS.map(({ title, strong }) => (
                    <TableCell key={title}>{VERDICT_LABELS[verdictOf(lean, strong)]}</TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </div>
        <Prose>
          {`Which way somebody faces makes nobody good enough (last column), and a level names no role without a confirmed passage. Neither lean is the better one. Reasons are given with it: the lean, each level against its bar, each floor missed, and each competency whose marks are ${SPLIT} or more apart.`}
        </Prose>
        <Because>
          {`Twice as many signals one way as the other is 1/3 in one answer; four panelists who all say so have a balance of ${panelReliability(4).toFixed(4)} × .3333 = ${(panelReliability(4) / 3).toFixed(2)}. A fixed combination predicts job performance over 50% better than a holistic look at the same data (Kuncel et al. 2013, abstract), and several ratings help when they are combined mechanically (Conway, Jako & Goodman 1995).`}
        </Because>
      </MethodSection>
    </>
  );
}

function reliability(raters: number): string {
  return panelReliability(raters).toFixed(2);
}
