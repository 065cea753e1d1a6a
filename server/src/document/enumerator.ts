/** `3.1`, `(a)`, `B.` in front of a folded clause or title. */
export const ENUMERATOR = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,4})(?:[.)]+\s+|\s+(?=[a-z]{2,}))/;
