/** What the suite asks of a server that was written for it, so that every feature of the protocol can be seen. */
const FIXTURES = 'wants a tool, prompt or resource of the suite’s own server'

/** What a server offers only if it says so in its capabilities, which this one does not. */
const NOT_DECLARED = 'wants a capability that is not declared: the server keeps no session and asks nothing back'

/** The checks of the protocol's conformance suite that fail here, by their reason. One that passes has no place here. */
export const NOT_OFFERED: Readonly<Record<string, readonly string[]>> = {
  [FIXTURES]: [
    'completion-complete',
    'elicitation-sep1034-general',
    'elicitation-sep1330-general',
    'json-schema-2020-12-tool-found',
    'resources-read-binary',
    'resources-read-text',
    'resources-templates-read',
    'sep-2243-server-decode-base64',
    'sep-2243-server-no-xmcp-tool',
    'sep-2243-server-reject-invalid-param-chars',
    'sep-2243-server-reject-param-mismatch',
    'sep-2243-server-validate-param-match',
    'sep-2322-elicitation-incomplete',
    'sep-2322-list-roots-incomplete',
    'sep-2322-multi-round-r1',
    'sep-2322-multiple-inputs-incomplete',
    'sep-2322-reject-tampered-state',
    'sep-2322-request-state-incomplete',
    'sep-2322-respect-client-capabilities',
    'sep-2322-result-type-included',
    'sep-2322-sampling-incomplete',
    'sep-2575-http-server-no-independent-requests-on-stream',
    'sep-2575-missing-capability-http-400',
    'sep-2575-server-no-log-without-loglevel',
    'sep-2575-server-rejects-undeclared-capability',
    'tools-call-audio',
    'tools-call-elicitation',
    'tools-call-embedded-resource',
    'tools-call-error',
    'tools-call-image',
    'tools-call-mixed-content',
    'tools-call-sampling',
    'tools-call-simple-text',
    'tools-call-with-logging',
    'tools-call-with-progress',
  ],
  [NOT_DECLARED]: [
    'logging-set-level',
    'prompts-get-embedded-resource',
    'prompts-get-simple',
    'prompts-get-with-args',
    'prompts-get-with-image',
    'prompts-list',
    'resources-subscribe',
    'resources-unsubscribe',
    'sep-2322-non-tool-incomplete',
    'sep-2549-prompts-list-caching-hints',
  ],
}

/** Scenarios of extensions, which no revision of the protocol demands. */
export const EXTENSIONS = /^server-(?:tasks-|sep-2640-)/u
