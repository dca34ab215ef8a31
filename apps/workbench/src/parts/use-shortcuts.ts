import { useEffect, useRef } from 'react';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['TEXTAREA', 'SELECT'].includes(target.tagName) ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type)));

/** Single keys, off while typing or composing (WCAG 2.1.4); keys as in `KeyboardEvent.key`, letters in upper case. */
export const useShortcuts = (keys: Readonly<Record<string, () => void>>) => {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
      if (key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('a,button')) return;
      const act = current.current[key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
};
