package org.stagebook.conform.notes;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Paper, laid landscape. */
public enum PageSize {
    A4(PDRectangle.A4),
    LETTER(PDRectangle.LETTER);

    private final PDRectangle portrait;

    PageSize(PDRectangle portrait) {
        this.portrait = portrait;
    }

    PDRectangle landscape() {
        return new PDRectangle(portrait.getHeight(), portrait.getWidth());
    }
}
