import { toOptions } from '@/components/form/to-options';
import { CHANNEL_LABELS } from '@/components/opening/channel-wording';
import { Card, CardHeader } from '@/components/ui/card';
import { NativeSelect } from '@/components/ui/native-select';
import { SOURCE_CHANNELS } from '@/lib/domain/candidate/source-channel';
import { channelOf, listSourceTexts, suggestChannel } from '@/lib/domain/candidate-import/channel-text';
import { count } from '@/lib/panel-messages';
import type { CandidateImport } from './use-import';

/** A file with more is most likely mapped from the wrong column. */
const MOST_SHOWN = 40;

/** Once for each thing the file says: which channel of the standing list it means. */
export function ChannelMapping({ form }: { form: CandidateImport }) {
  const { rows, mapping } = form;
  const found = listSourceTexts(rows);
  const blank = rows.filter(({ source }) => source === '').length;
  return (
    <Card aria-labelledby="import-channels">
      <CardHeader
        id="import-channels"
        title="How they were found"
        description={
          mapping.includes('source')
            ? 'Each thing the file says, once. Its own words are kept beside the channel you choose.'
            : 'No column says it, so one channel goes for every row.'
        }
      />
      <ul className="divide-y divide-line">
        {found.slice(0, MOST_SHOWN).map(({ text, rows: held }) => (
          <Choice key={text} form={form} text={text} title={text} held={held} />
        ))}
        {blank > 0 ? (
          <Choice
            form={form}
            text=""
            title={found.length > 0 ? 'Rows that say nothing' : 'Every row'}
            held={blank}
          />
        ) : null}
      </ul>
      {found.length > MOST_SHOWN ? (
        <p className="mt-3 text-ink-muted text-sm">
          {`${found.length - MOST_SHOWN} more are sorted by their words, or as “${CHANNEL_LABELS.other}”. Is this the column that says how they were found?`}
        </p>
      ) : null}
    </Card>
  );
}

type ChoiceProps = { form: CandidateImport; text: string; title: string; held: number };

function Choice({ form, text, title, held }: ChoiceProps) {
  const unknown = text !== '' && suggestChannel(text) === null;
  return (
    <li className="grid items-center gap-x-4 gap-y-1.5 py-2 sm:grid-cols-[minmax(0,1fr)_16rem]">
      <div className="min-w-0">
        <p className="truncate font-medium text-base text-ink">{title}</p>
        <p className="text-ink-muted text-sm">
          {count(held, 'row')}
          {unknown ? '. Not recognised: choose what it means here.' : null}
        </p>
      </div>
      <NativeSelect
        aria-label={`Channel of “${title}”`}
        value={channelOf(text, form.channels)}
        onChange={(event) => {
          const channel = SOURCE_CHANNELS.find((known) => known === event.currentTarget.value);
          if (channel) form.setChannel(text, channel);
        }}
      >
        {toOptions(CHANNEL_LABELS).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </NativeSelect>
    </li>
  );
}
