import { useEffect, useRef, useState } from 'react';
import type { ServedFile } from '../../api/served-file';
import type { Look } from './look';
import { Unreadable } from './unreadable';
import { useDeskWidth } from './use-desk-width';

type PictureViewProps = { readonly file: ServedFile; readonly look: Look; readonly title: string };

const draw = (canvas: HTMLCanvasElement, picture: HTMLImageElement, { zoom, turn }: Look, width: number) => {
  const sideways = turn === 90 || turn === 270;
  const [across, down] = [picture.naturalWidth, picture.naturalHeight];
  canvas.width = sideways ? down : across;
  canvas.height = sideways ? across : down;
  canvas.style.width = `${Math.min(width, canvas.width) * zoom}px`;
  const brush = canvas.getContext('2d');
  brush?.translate(canvas.width / 2, canvas.height / 2);
  brush?.rotate((turn * Math.PI) / 180);
  brush?.drawImage(picture, -across / 2, -down / 2);
};

export const PictureView = ({ file, look, title }: PictureViewProps) => {
  const [desk, width] = useDeskWidth();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [picture, setPicture] = useState<HTMLImageElement>();
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const loaded = new Image();
    loaded.src = file.address;
    loaded.decode().then(
      () => setPicture(loaded),
      () => setBroken(true),
    );
  }, [file]);
  useEffect(() => {
    if (canvas.current && picture && width > 0) draw(canvas.current, picture, look, width);
  }, [picture, look, width]);
  if (broken) return <Unreadable address={file.address} why="这种图片浏览器打不开。" />;
  return (
    <div ref={desk} className="reader-desk" tabIndex={0} role="region" aria-label={title}>
      <div className="reader-sheet" data-page={picture ? 1 : undefined}>
        <canvas ref={canvas} role="img" aria-label={title} />
      </div>
    </div>
  );
};
