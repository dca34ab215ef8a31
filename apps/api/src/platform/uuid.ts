const shape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Lower case, as ids are written in stream names. */
export const isUuid = (text: unknown): text is string => typeof text === 'string' && shape.test(text);
