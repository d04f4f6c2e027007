/**
 * What a text weighs at most that is checked in one request, in bytes of JSON: a body of `POST /v1/verify` holds it with
 * what is around it.
 */
export const PIECE_WEIGHT = 16_000
