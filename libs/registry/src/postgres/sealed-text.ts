export const textAt = (id: string, subject: string): string => `text:${id}:${subject}`;
