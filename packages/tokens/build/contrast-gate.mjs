/** The contrast ratio of two colours written #rrggbb, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one, other) {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex) {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * The declared pairs that fall short in one scheme, as sentences naming pair, ratio and scheme.
 * Nothing is rounded up: 4.499 is not 4.5. A pair that names an unknown colour falls short too.
 */
export function pairsThatFallShort(scheme, colors, pairs) {
  return pairs.flatMap(({ atLeast, front, on, why }) =>
    front.flatMap((text) =>
      on.flatMap((ground) => {
        const unknown = [text, ground].filter((name) => !Object.hasOwn(colors, name));
        if (unknown.length > 0) return [`${scheme}: ${unknown.join(' and ')} is declared in a pair and is no colour`];
        const ratio = contrast(colors[text], colors[ground]);
        if (ratio >= atLeast) return [];
        return [`${scheme}: ${text} on ${ground} is ${(Math.floor(ratio * 100) / 100).toFixed(2)}:1, needs ${atLeast}:1. ${why}`];
      }),
    ),
  );
}
