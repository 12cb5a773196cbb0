/**
 * Whether this person's browser asks sites to keep what they do to themselves: Global Privacy Control, or Do Not Track.
 * Goes further than either asks for, since what is noted names nobody.
 */
export function asksForPrivacy(): boolean {
  const { globalPrivacyControl, doNotTrack } = navigator as Navigator & { readonly globalPrivacyControl?: boolean; readonly doNotTrack?: string | null };
  return globalPrivacyControl === true || doNotTrack === '1';
}
