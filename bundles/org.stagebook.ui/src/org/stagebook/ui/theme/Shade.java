package org.stagebook.ui.theme;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An opaque colour in sRGB that needs no display, so that contrast can be reckoned and tested without a window.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Shade(int red, int green, int blue) {

    public static final Shade BLACK = new Shade(0, 0, 0);
    public static final Shade WHITE = new Shade(255, 255, 255);

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    public Shade {
        if (!isByte(red) || !isByte(green) || !isByte(blue)) {
            throw new IllegalArgumentException(
                    "A colour part lies outside 0 to 255: " + red + ", " + green + ", " + blue);
        }
    }

    /** Reads {@code #RRGGBB}. */
    public static Shade parse(String hex) {
        if (!isHex(hex)) {
            throw new IllegalArgumentException("A colour is written #RRGGBB, not \"" + hex + "\".");
        }
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Shade(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }

    public static boolean isHex(String text) {
        return HEX.matcher(text).matches();
    }

    public String hex() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }

    /** This shade laid over the ground with the given opacity, 0 to 1. */
    public Shade over(Shade ground, double opacity) {
        return new Shade(
                mix(red, ground.red, opacity), mix(green, ground.green, opacity), mix(blue, ground.blue, opacity));
    }

    /** Contrast ratio 1 to 21 as WCAG 2.2 defines it. */
    public double contrastWith(Shade other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /** Black or white, whichever reads better on this shade. */
    public Shade textOn() {
        return contrastWith(BLACK) >= contrastWith(WHITE) ? BLACK : WHITE;
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int mix(int top, int below, double opacity) {
        return (int) Math.round(top * opacity + below * (1 - opacity));
    }

    private static boolean isByte(int part) {
        return part >= 0 && part <= 255;
    }
}
