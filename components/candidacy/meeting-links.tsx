import { Handshake, UsersRound } from 'lucide-react';
import Link from 'next/link';
import { Button } from '@/components/ui/button';

/** To what a panel does together: the debrief, and for a hire the agreement with their counterpart. */
export function MeetingLinks({ candidacyId, hired }: { candidacyId: string; hired: boolean }) {
  return (
    <>
      {hired ? (
        <Button asChild icon={<Handshake aria-hidden />}>
          <Link href={`/candidacies/${candidacyId}/agreement`} prefetch={false}>
            Working agreement
          </Link>
        </Button>
      ) : null}
      <Button asChild icon={<UsersRound aria-hidden />}>
        <Link href={`/candidacies/${candidacyId}/debrief`} prefetch={false}>
          Debrief
        </Link>
      </Button>
    </>
  );
}
