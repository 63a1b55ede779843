import { Download } from 'lucide-react';
import Link from 'next/link';
import { Button } from '@/components/ui/button';

type WorkedOutLinksProps = { openingId: string; candidacyId: string; recommendationId: string };

/** Beside a recommendation: the arithmetic, and what it was computed from, to check it by. */
export function WorkedOutLinks({ openingId, candidacyId, recommendationId }: WorkedOutLinksProps) {
  const method = new URLSearchParams({ opening: openingId });
  const inputs = new URLSearchParams({ recommendation: recommendationId });
  return (
    <p data-screen-only className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <Link
        href={`/method?${method}`}
        prefetch={false}
        className="rounded-sm text-accent-ink underline-offset-2 hover:underline"
      >
        How this is worked out
      </Link>
      <Button asChild size="sm" icon={<Download aria-hidden />}>
        <a href={`/candidacies/${candidacyId}/inputs?${inputs}`} download>
          Inputs as a file
        </a>
      </Button>
    </p>
  );
}
