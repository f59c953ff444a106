package org.stagebook.delivery.spec;

import java.io.IOException;

/** A specification file that does not say what it has to; the message says where, what is wrong and what would be right. */
public final class UnreadableSpecificationException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableSpecificationException(String message) {
        super(message);
    }

    UnreadableSpecificationException(String message, Throwable cause) {
        super(message, cause);
    }
}
