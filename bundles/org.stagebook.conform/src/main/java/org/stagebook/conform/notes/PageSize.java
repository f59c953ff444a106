package org.stagebook.conform.notes;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Paper, laid landscape. */
public enum PageSize {
    A4,
    LETTER;

    PDRectangle landscape() {
        PDRectangle portrait = this == A4 ? PDRectangle.A4 : PDRectangle.LETTER;
        return new PDRectangle(portrait.getHeight(), portrait.getWidth());
    }
}
