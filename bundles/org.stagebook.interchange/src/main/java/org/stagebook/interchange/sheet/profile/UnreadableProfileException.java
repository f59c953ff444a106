package org.stagebook.interchange.sheet.profile;

import java.io.IOException;

/** A profile that cannot be read; the message says what is wrong in it and where. */
public class UnreadableProfileException extends IOException {

    private static final long serialVersionUID = 1L;

    public UnreadableProfileException(String sentence) {
        super(sentence);
    }
}
