/** The colours of a picture: plain ones, because a picture has no page whose tokens it could follow. */
export interface PictureColors {
  readonly ink: string;
  readonly inkMuted: string;
  readonly ground: string;
  readonly surface: string;
  readonly line: string;
  readonly border: string;
  readonly action: string;
  readonly actionStrong: string;
  readonly onAction: string;
  readonly pain: string;
  readonly painSurface: string;
  readonly opportunity: string;
  readonly opportunitySurface: string;
  readonly moment: string;
  readonly momentSurface: string;
}

/** Those of the tokens' look `neutral`, in light; a test holds the two equal. */
export const lightColors: PictureColors = {
  ink: '#1b1b1b', inkMuted: '#565c65', ground: '#ffffff', surface: '#f5f6f7', line: '#dcdee0', border: '#71767a', action: '#005ea2', actionStrong: '#1a4480', onAction: '#ffffff',
  pain: '#b50909', painSurface: '#fbe9e7', opportunity: '#216e1f', opportunitySurface: '#ecf3ec', moment: '#7a5200', momentSurface: '#fdf4d3',
};
