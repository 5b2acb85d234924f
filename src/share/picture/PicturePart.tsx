import { Image, MonitorUp, ZoomIn } from 'lucide-react';
import { SaveTiles } from '../SaveTiles.tsx';
import { useShareTexts } from '../texts.ts';
import { layoutOf, PICTURES, type Picture, paneSize, pixelsOf } from './sizes.ts';

const ICONS = { '1x': Image, '2x': ZoomIn, '4k': MonitorUp } as const;

/** The map as it is, as a picture with all that says what it shows. */
export function PicturePart() {
  const share = useShareTexts();
  const pane = paneSize();
  const pixels = (picture: Picture) => {
    const { width, height } = pixelsOf(layoutOf(picture, pane));
    return `${width} × ${height}`;
  };
  return (
    <section className="share-part">
      <div className="share-part-head">
        <h3 className="section-title">{share.picture}</h3>
        <p className="share-hint">{share.pictureText}</p>
      </div>
      <SaveTiles
        tiles={PICTURES.map((picture) => ({
          key: picture,
          icon: ICONS[picture],
          name: share.pictureSize[picture],
          hints: [share.pictureFor[picture], pixels(picture)],
        }))}
        save={async (picture) => (await import('./savePicture.ts')).savePicture(picture)}
        failed={share.pictureFailed}
      />
    </section>
  );
}
