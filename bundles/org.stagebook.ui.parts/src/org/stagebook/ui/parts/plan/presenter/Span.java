package org.stagebook.ui.parts.plan.presenter;

import java.time.LocalDate;

/** Something that takes some days of a calendar; both of these belong to it. */
public interface Span {

    LocalDate first();

    /** Not before the first. */
    LocalDate last();
}
