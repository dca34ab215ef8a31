/** Half hours of a working day. */
export const hours = Array.from({ length: 18 }, (_, n) => {
  const minutes = 8 * 60 + 30 + n * 30;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
});
