'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { sentenceOfFailure } from '@/components/form/failure-sentence';
import { useActionForm } from '@/components/form/use-action-form';
import { Button } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { Dialog } from '@/components/ui/dialog';
import { FormError } from '@/components/ui/form-error';
import { LocalTime } from '@/components/ui/local-time';
import { SelectField } from '@/components/ui/select-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { askExternalPanelist, endCardLink, makeCardLinkAnew } from '@/lib/actions/external-panelist';
import type { MenuInterview, PanelSeat } from './interview-menu';

const RENEWED_FOR_DAYS = 14;

const DAYS = [
  { value: '3', label: '3 days' },
  { value: '7', label: '7 days' },
  { value: '14', label: '14 days' },
  { value: '30', label: '30 days' },
];

type Made = { readonly name: string; readonly path: string };

type ExternalPanelistsDialogProps = { interview: MenuInterview; onClose: () => void };

/** People without an account who score the interview: whose link works, a new one, its end, and one person more. */
export function ExternalPanelistsDialog({ interview, onClose }: ExternalPanelistsDialogProps) {
  const router = useRouter();
  const [made, setMade] = useState<Made | null>(null);
  const externals = interview.panelists.filter(({ external }) => external);

  function tell(next: Made) {
    setMade(next);
    router.refresh();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="External panelists"
      description={interview.label}
    >
      <div className="grid gap-5">
        <p className="text-ink-muted text-sm">
          A board member or an adviser without an account writes one card by a link and sees nothing else. The
          link opens once, in one browser, so hand it only to the person it is for. No mail is sent.
        </p>
        <div role="status">
          {made ? (
            <CopyField
              key={made.path}
              label={`Link for ${made.name}`}
              hint="Copy it now and hand it over yourself; it is not shown again."
              value={new URL(made.path, window.location.origin).href}
            />
          ) : null}
        </div>
        {externals.length > 0 ? (
          <ul className="divide-y divide-line rounded-md border border-line">
            {externals.map((seat) => (
              <SeatLine key={seat.personId} interviewId={interview.id} seat={seat} onMade={tell} />
            ))}
          </ul>
        ) : null}
        <NewPanelist interviewId={interview.id} onMade={tell} />
      </div>
    </Dialog>
  );
}

type SeatLineProps = { interviewId: string; seat: PanelSeat; onMade: (made: Made) => void };

function SeatLine({ interviewId, seat, onMade }: SeatLineProps) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);

  function renew() {
    startTransition(async () => {
      const asked = { interviewId, personId: seat.personId, days: RENEWED_FOR_DAYS };
      const result = await makeCardLinkAnew(asked).catch(() => null);
      setProblem(result?.ok ? null : sentenceOfFailure(result));
      if (result?.ok) onMade({ name: seat.name, path: result.value.path });
    });
  }

  function end() {
    startTransition(async () => {
      const result = await endCardLink({ interviewId, personId: seat.personId }).catch(() => null);
      setProblem(result?.ok ? null : sentenceOfFailure(result));
      router.refresh();
    });
  }

  return (
    <li className="grid gap-2 px-3 py-2.5">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2">
        <p className="min-w-0 break-words text-sm">
          <span className="block font-medium text-ink">{seat.name}</span>
          <span className="text-ink-muted">
            {seat.submitted ? (
              'Card in'
            ) : seat.linkUntil ? (
              <>
                Link works until <LocalTime iso={seat.linkUntil} style="date" />
              </>
            ) : (
              'No link works'
            )}
          </span>
        </p>
        <div className="flex flex-wrap gap-2">
          {seat.submitted ? null : (
            <Button pending={pending} onClick={renew} aria-label={`New link for ${seat.name}`}>
              New link
            </Button>
          )}
          {seat.linkUntil ? (
            <Button
              variant="ghost"
              disabled={pending}
              onClick={end}
              aria-label={`Revoke the link of ${seat.name}`}
            >
              Revoke
            </Button>
          ) : null}
        </div>
      </div>
      <FormError message={problem} />
    </li>
  );
}

function NewPanelist({ interviewId, onMade }: { interviewId: string; onMade: (made: Made) => void }) {
  const [round, setRound] = useState(0);
  return (
    <NewPanelistForm
      key={round}
      interviewId={interviewId}
      onMade={(made) => {
        onMade(made);
        setRound(round + 1);
      }}
    />
  );
}

function NewPanelistForm({ interviewId, onMade }: { interviewId: string; onMade: (made: Made) => void }) {
  const form = useActionForm(askExternalPanelist, {
    toInput: (data) => ({ interviewId, ...Object.fromEntries(data) }),
    onDone: ({ panelist, path }) => onMade({ name: panelist, path }),
  });
  return (
    <form onSubmit={form.onSubmit} noValidate className="grid gap-3">
      <FormError message={form.problem} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField name="name" label="Name" autoComplete="off" error={form.fields.name} />
        <TextField name="email" type="email" label="E-mail" autoComplete="off" error={form.fields.email} />
      </div>
      <div className="flex flex-wrap items-end gap-2">
        <SelectField
          name="days"
          label="The link works for"
          options={DAYS}
          defaultValue="14"
          className="w-40"
          error={form.fields.days}
        />
        <SubmitButton variant="secondary" pending={form.pending}>
          Add and make a link
        </SubmitButton>
      </div>
    </form>
  );
}
