import { SectionBar } from '@/components/opening/section-bar';
import { TeamList } from '@/components/opening/team-list';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findTeam } from '@/lib/data/team';

export default async function TeamPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireViewer();
  const team = orNotFound(await findTeam(viewer, id));
  const people = team.members.length;
  return (
    <>
      <SectionBar summary={people === 1 ? '1 person' : `${people} people`} />
      <TeamList openingId={id} members={team.members} mayManage={team.mayManage} />
    </>
  );
}
