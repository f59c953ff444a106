package org.stagebook.ui.theme;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/**
 * The few fonts of the workbench: the system's own for words, a fixed-width one for timecode, feet, levels and ids.
 *
 * <p>Lives as long as the resource manager it was made with, which disposes the fonts.
 */
public final class Fonts {

    private static final int SMALL_PX = 11;
    private static final int BODY_PX = 13;
    private static final int HEADING_PX = 16;
    private static final int FIGURES_PX = 30;
    private static final int TRANSPORT_PX = 40;

    private final ResourceManager resources;
    private final int dotsPerInch;

    public Fonts(ResourceManager resources) {
        this.resources = resources;
        this.dotsPerInch = resources.getDevice().getDPI().y;
    }

    /** 11 px: heads of columns, units, hints. */
    public Font small() {
        return words(SMALL_PX, SWT.NORMAL);
    }

    /** 13 px. */
    public Font body() {
        return words(BODY_PX, SWT.NORMAL);
    }

    public Font bodyBold() {
        return words(BODY_PX, SWT.BOLD);
    }

    /** 16 px. */
    public Font heading() {
        return words(HEADING_PX, SWT.BOLD);
    }

    /** 13 px fixed width: timecode, feet, levels, ids. */
    public Font timecode() {
        return fixed(BODY_PX);
    }

    /** 11 px fixed width: rulers. */
    public Font timecodeSmall() {
        return fixed(SMALL_PX);
    }

    /** 16 px fixed width: figures beside the one that counts. */
    public Font figures() {
        return fixed(HEADING_PX);
    }

    /** 30 px fixed width: the figure that counts, legible from a metre. */
    public Font figuresLarge() {
        return fixed(FIGURES_PX);
    }

    /** 40 px fixed width: the transport's timecode, legible from two metres. */
    public Font transport() {
        return fixed(TRANSPORT_PX);
    }

    /** Fixed width in a size that depends on the room there is: counters. */
    public Font timecode(int heightPx) {
        return fixed(heightPx);
    }

    private Font words(int heightPx, int style) {
        return font(JFaceResources.getDefaultFontDescriptor()
                .setHeight(points(heightPx))
                .setStyle(style));
    }

    private Font fixed(int heightPx) {
        return font(FontDescriptor.createFrom(fixedWidthName(), points(heightPx), SWT.NORMAL));
    }

    private Font font(FontDescriptor descriptor) {
        return resources.create(descriptor);
    }

    private int points(int px) {
        return Math.round(px * 72f / dotsPerInch);
    }

    private static String fixedWidthName() {
        return switch (SWT.getPlatform()) {
            case "win32" -> "Consolas";
            case "cocoa" -> "Menlo";
            default -> "Monospace";
        };
    }
}
