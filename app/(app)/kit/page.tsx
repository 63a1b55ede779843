import { redirect } from 'next/navigation';
import { orNotFound } from '@/lib/actions/action';
import { requireViewer } from '@/lib/auth/viewer';
import { findStandardKitId } from '@/lib/data/kit';

/** The address the standard kit had while it was the only one. */
export default async function StandardKitPage() {
  redirect(`/kits/${orNotFound(await findStandardKitId(await requireViewer()))}`);
}
