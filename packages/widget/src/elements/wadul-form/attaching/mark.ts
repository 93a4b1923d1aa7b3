/** The mark that a KTP is sent with: for which office and of which day it was handed over. It is text of law, and Indonesian in every language. @param today `YYYY-MM-DD` */
export const markText = (office: string, today: string): string => {
  const day = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${today}T00:00:00Z`));
  return `HANYA UNTUK PENGADUAN ${office} – ${day}`;
};

const FONT = '700 100px system-ui, sans-serif';
const ANGLE = -Math.PI / 7;

/**
 * Draws the mark across a picture in slanting rows, half transparent: nobody can cut it away, and what is under it can still be read. The text fits in one row, so that
 * it is whole at least once; two colours keep it readable on dark and light.
 */
export const drawMark = (canvas: HTMLCanvasElement, text: string): void => {
  const brush = canvas.getContext('2d');
  if (!brush) return;
  const { width, height } = canvas;
  const across = Math.hypot(width, height);
  brush.save();
  brush.font = FONT;
  const size = Math.max(9, Math.min((Math.min(width / Math.cos(ANGLE), across) * 0.92 * 100) / brush.measureText(text).width, across / 28));
  brush.font = FONT.replace('100px', `${size}px`);
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  brush.lineWidth = size / 9;
  brush.strokeStyle = 'rgb(255 255 255 / 0.5)';
  brush.fillStyle = 'rgb(160 0 20 / 0.5)';
  brush.translate(width / 2, height / 2);
  brush.rotate(ANGLE);
  const step = Math.max(size * 4.5, across / 9);
  const wide = brush.measureText(text).width + size * 3;
  for (let row = -Math.ceil(across / 2 / step); row * step <= across / 2; row += 1) {
    // Each second row is moved aside, so that no upright strip stays bare.
    const aside = row % 2 === 0 ? 0 : wide / 2;
    for (let column = -Math.ceil(across / wide); column * wide <= across; column += 1) {
      brush.strokeText(text, column * wide + aside, row * step);
      brush.fillText(text, column * wide + aside, row * step);
    }
  }
  brush.restore();
};
