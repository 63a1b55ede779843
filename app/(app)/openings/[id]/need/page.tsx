import { RoleNeedSection } from '@/components/opening/role-need-section';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findRoleNeedHistory } from '@/lib/data/role-need';

export default async function RoleNeedPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireViewer();
  const history = orNotFound(await findRoleNeedHistory(viewer, id));
  return <RoleNeedSection openingId={id} history={history} />;
}
