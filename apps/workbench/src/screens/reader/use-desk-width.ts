import { useEffect, useRef, useState } from 'react';

const edges = 32;

/** Width for a sheet on the desk, CSS pixels; 0 until it is known. */
export const useDeskWidth = () => {
  const desk = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!desk.current) return;
    const watch = new ResizeObserver(([entry]) =>
      setWidth(Math.max(200, Math.floor(entry?.contentRect.width ?? 0) - edges)),
    );
    watch.observe(desk.current);
    return () => watch.disconnect();
  }, []);
  return [desk, width] as const;
};
