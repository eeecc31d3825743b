import { CONFIRMATIONS, type Confirmation, type Kind, type Status } from '@readout/domain';
import {
  estimateWidth,
  linePaints,
  PIPS_SIZE,
  pipsPaints,
  plateGeometry,
  platePaints,
  signPaints,
  type LineCode,
  type Plate,
  type TokenName,
} from '@readout/drawing';
import type { ReactNode } from 'react';
import { SvgPaints } from './svg-paints.tsx';

interface SignProps {
  readonly kind: Kind;
  readonly status?: Status;
  readonly confirmation?: Confirmation;
  readonly disputed?: boolean;
  /** Half its usual height in CSS pixels. */
  readonly radius?: number;
  /** What it stands on. */
  readonly ground?: TokenName;
}

/** The sign of a contact beside words that say the same, so it is silent. */
export function Sign(props: SignProps): ReactNode {
  const { kind, status = 'held', confirmation = 'one-side', disputed = false, radius = 7, ground = 'paper' } = props;
  const half = radius + 3;
  const size = 2 * half;
  return (
    <svg width={size} height={size} viewBox={[-half, -half, size, size].join(' ')} aria-hidden="true">
      <SvgPaints paints={signPaints({ kind, status, confirmation, disputed }, radius, ground)} />
    </svg>
  );
}

/** The pips of the evidence. Silent unless it stands without words. */
export function Pips({
  confirmation,
  silent = false,
}: {
  readonly confirmation: Confirmation;
  readonly silent?: boolean;
}): ReactNode {
  const { width, height } = PIPS_SIZE;
  const name = silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': CONFIRMATIONS[confirmation].label };
  return (
    <svg width={width} height={height} viewBox={[0, 0, width, height].join(' ')} {...name}>
      <SvgPaints paints={pipsPaints(confirmation)} />
    </svg>
  );
}

/** A short stretch of a line, for keys. */
export function LineSample({ code }: { readonly code: LineCode }): ReactNode {
  return (
    <svg width={28} height={10} viewBox="0 0 28 10" overflow="visible" aria-hidden="true">
      <SvgPaints paints={linePaints({ x: 0, y: 5 }, { x: 28, y: 5 }, code)} />
    </svg>
  );
}

/** A plate as the canvas draws it, for keys and examples. */
export function PlateSample({ plate }: { readonly plate: Plate }): ReactNode {
  const geometry = plateGeometry(plate, estimateWidth);
  const [width, height] = [geometry.width + 4, geometry.height + 4];
  return (
    <svg width={width} height={height} viewBox={[-2, -2, width, height].join(' ')} aria-hidden="true">
      <SvgPaints paints={platePaints(plate, geometry)} />
    </svg>
  );
}
