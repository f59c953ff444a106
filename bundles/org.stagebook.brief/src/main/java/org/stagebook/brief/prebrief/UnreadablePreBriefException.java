package org.stagebook.brief.prebrief;

import java.io.IOException;

/** A template file that cannot be read; the message says which, where in it, why, and what to do. */
public final class UnreadablePreBriefException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadablePreBriefException(String sentence) {
        super(sentence);
    }
}
