package org.stagebook.report.pdf;

import java.io.IOException;

/** Something that stands on one page as a whole. */
interface Slab {

    /** In points. */
    float height();

    /** Draws it with its top left corner at a place. */
    void draw(Canvas canvas, float x, float top) throws IOException;
}
