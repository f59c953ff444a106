package org.stagebook.brief.prebrief;

/** A naming template that cannot be understood; the message is a sentence that says where and why. */
public final class NamingSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NamingSyntaxException(String sentence) {
        super(sentence);
    }
}
