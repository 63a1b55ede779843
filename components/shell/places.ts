/** The places of the navigation, in order. */
export type Place = { readonly href: string; readonly label: string; readonly adminOnly?: boolean };

const PLACES: readonly Place[] = [
  { href: '/', label: 'Home' },
  { href: '/openings', label: 'Openings' },
  { href: '/kits', label: 'Kits' },
  { href: '/field-guide', label: 'Field guide' },
  { href: '/calibration', label: 'Calibration' },
  { href: '/people', label: 'People', adminOnly: true },
  { href: '/suggestions', label: 'Suggestions', adminOnly: true },
  { href: '/outcomes', label: 'Outcomes', adminOnly: true },
  { href: '/audit', label: 'Audit log', adminOnly: true },
  { href: '/settings', label: 'Settings', adminOnly: true },
];

export function placesFor(admin: boolean): readonly Place[] {
  return PLACES.filter((place) => admin || !place.adminOnly);
}

/** Whether a path lies within a place; home is only itself. */
export function isWithin(path: string, place: Place): boolean {
  return place.href === '/' ? path === '/' : path === place.href || path.startsWith(`${place.href}/`);
}
