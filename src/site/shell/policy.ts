import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** The pages' Content Security Policy: nothing from elsewhere, nothing inline. */
const POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  scriptSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

/** Headers of every page that no other may frame. */
export const secure: MiddlewareHandler = secureHeaders({ contentSecurityPolicy: POLICY, referrerPolicy: 'no-referrer' })

/** The same; what is more, no script may write markup at all (W3C Trusted Types). */
export const secureMarkup: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: { ...POLICY, requireTrustedTypesFor: ["'script'"], trustedTypes: ["'none'"] },
  referrerPolicy: 'no-referrer',
})

/** The same for a page that sends nothing: the browser itself lets no question out, by no script and no form. */
export const secureSealed: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: { ...POLICY, connectSrc: ["'none'"], formAction: ["'none'"] },
  referrerPolicy: 'no-referrer',
})

/**
 * Headers of a page that others may frame. X-Frame-Options knows no list, and gives way to the policy.
 *
 * @param frameAncestors who may (CSP 3, 6.4.2)
 */
export const secureFramed = (frameAncestors: string[]): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: { ...POLICY, frameAncestors },
    referrerPolicy: 'no-referrer',
    xFrameOptions: false,
  })
