import type { CertificateLog } from './certificates.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Days before the end at which somebody is told. */
const STEPS = [30, 7, 1] as const;

/** What is to be said about a certificate that ends soon, or undefined while there is time. */
export function expiryWarning(notAfter: Date, now: Date): string | undefined {
  const left = notAfter.getTime() - now.getTime();
  const day = notAfter.toISOString().slice(0, 10);
  if (left <= 0) return `the serving certificate expired on ${day}`;
  if (left > STEPS[0] * DAY) return undefined;
  const days = Math.floor(left / DAY);
  const rest = days === 0 ? 'in less than a day' : days === 1 ? 'in one day' : `in ${days} days`;
  return `the serving certificate expires ${rest}, on ${day}: replace it`;
}

/** Logs the warning once for each of the steps 30, 7 and 1 days, and after the end; called again and again. */
export function expiryReporter(log: CertificateLog, clock: () => Date): (notAfter: Date) => void {
  let told: string | undefined;
  return (notAfter) => {
    const now = clock();
    const left = notAfter.getTime() - now.getTime();
    const step = STEPS.filter((days) => left <= days * DAY).length;
    const key = `${notAfter.getTime()} ${left <= 0 ? 'expired' : step}`;
    const warning = expiryWarning(notAfter, now);
    if (warning === undefined || key === told) return;
    told = key;
    if (left <= DAY) log.error({ notAfter }, warning);
    else log.warn({ notAfter }, warning);
  };
}
