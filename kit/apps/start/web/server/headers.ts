import { createHash } from 'node:crypto';

/**
 * Sent with every answer. The page runs its own script and nothing else, sends to its own server only, and no other page
 * may frame it. The token is in the address, so no address leaves the page.
 */
export const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/** The same for a page that has its style within itself: this style, and no other. */
export function headersOfPage(html: string): Readonly<Record<string, string>> {
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = HEADERS['content-security-policy'];
  return {
    ...HEADERS,
    'content-security-policy': policy.replace("style-src 'self'", `style-src 'sha256-${hash}'`),
  };
}
