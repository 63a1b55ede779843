import { Card, CardHeader } from '@/components/ui/card';
import { NativeSelect } from '@/components/ui/native-select';
import { COMPETENCIES } from '@/lib/domain/rubric/competency';
import type { Rubric } from '@/lib/domain/rubric/rubric';
import { competencyOf, listAttributes, titlesIn } from '@/lib/domain/scorecard-import/attribute-mapping';
import { count } from '@/lib/panel-messages';
import type { OpenedCards } from './open-card-file';
import type { CardImport } from './use-card-import';

type ListProps = { file: OpenedCards; rubric: Rubric; form: CardImport };

/** Which attribute of the file goes into which competency; those that go nowhere are kept as text. */
export function AttributeList({ file, rubric, form }: ListProps) {
  const titles = titlesIn(rubric);
  return (
    <Card aria-labelledby="import-attributes">
      <CardHeader
        id="import-attributes"
        title="What the marks are about"
        description="Marks count for a competency only where an attribute is mapped to it. “Definitely not” is 1, “strong yes” is 4; no decision is not observed."
      />
      <ul className="divide-y divide-line">
        {listAttributes(file.read.file).map(({ attribute, cards }) => (
          <li
            key={attribute}
            className="grid items-center gap-x-4 gap-y-1.5 py-2 sm:grid-cols-[minmax(0,1fr)_18rem]"
          >
            <div className="min-w-0">
              <p dir="auto" className="truncate font-medium text-base text-ink">
                {attribute}
              </p>
              <p className="text-ink-muted text-sm">{`On ${count(cards, 'scorecard')}`}</p>
            </div>
            <NativeSelect
              aria-label={`“${attribute}” goes into`}
              value={competencyOf(attribute, form.choices.attributes, titles) ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                form.mapAttribute(attribute, COMPETENCIES.find((competency) => competency === value) ?? null);
              }}
            >
              <option value="">Kept as text on the card</option>
              {COMPETENCIES.map((competency) => (
                <option key={competency} value={competency}>
                  {titles[competency]}
                </option>
              ))}
            </NativeSelect>
          </li>
        ))}
      </ul>
    </Card>
  );
}
