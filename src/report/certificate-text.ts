/** A certificate as people are shown it. */
export interface CertificateFacts {
  /** What it is for, e.g. `CA`, `serving certificate`. */
  readonly role: string;
  /** Its own name, e.g. `CN=layer2-guard CA 1f2e3d4c`. */
  readonly subject: string;
  readonly issuer: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** SHA-256 of the certificate, as `openssl x509 -fingerprint -sha256` prints it. */
  readonly fingerprint: string;
  /** DNS names and IP addresses; empty for a CA. */
  readonly names: readonly string[];
}

const DAY = 86_400_000;

/** A certificate in a few lines. */
export function certificateText(facts: CertificateFacts, now: Date): readonly string[] {
  const { role, subject, issuer, notBefore, notAfter, fingerprint, names } = facts;
  return [
    `${role}: ${subject}`,
    ...(issuer === subject ? [] : [`  issued by    ${issuer}`]),
    `  valid        ${timeText(notBefore)} to ${timeText(notAfter)} (${remainder(notAfter, now)})`,
    ...(names.length === 0 ? [] : [`  names        ${names.join(', ')}`]),
    `  SHA-256      ${fingerprint}`,
  ];
}

function timeText(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

function remainder(notAfter: Date, now: Date): string {
  const left = notAfter.getTime() - now.getTime();
  if (left <= 0) return 'expired';
  const days = Math.floor(left / DAY);
  if (days > 1) return `${days} days left`;
  const minutes = Math.floor(left / 60_000);
  if (minutes >= 120) return `${Math.floor(minutes / 60)} hours left`;
  return minutes >= 1 ? `${minutes} minutes left` : 'less than a minute left';
}
