/** The certificate that says how a product stands: one in force, else the newest issued until the day. */
export function tellingCertificate<Certificate extends { readonly state?: string | null | undefined }>(
  certificates: readonly Certificate[],
): Certificate | undefined {
  return (
    certificates.find(({ state }) => state === 'VALID') ??
    certificates.find(({ state }) => state !== 'NOT_YET') ??
    certificates.at(-1)
  );
}
