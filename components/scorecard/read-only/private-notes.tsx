import { Card, CardHeader } from '@/components/ui/card';

/** What the file of an imported card marks as private; only its author's page holds it. */
export function PrivateNotes({ notes }: { notes: readonly string[] }) {
  return (
    <Card aria-labelledby="private-notes" className="grid gap-3">
      <CardHeader
        id="private-notes"
        className="mb-0"
        title="Your private notes from the file"
        description="Only you see them: they are on no other page, in no export, and count for nothing."
      />
      {notes.map((note) => (
        <p key={note} dir="auto" className="wrap-anywhere max-w-prose whitespace-pre-wrap text-base text-ink">
          {note}
        </p>
      ))}
    </Card>
  );
}
