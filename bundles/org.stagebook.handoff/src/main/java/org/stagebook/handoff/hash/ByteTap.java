package org.stagebook.handoff.hash;

/** Looks at the bytes of a file as they pass, in order and without a gap, so that nothing has to be read twice. */
@FunctionalInterface
public interface ByteTap {
    /** Looks at nothing. */
    ByteTap NONE = (buffer, offset, length) -> {};

    /** Takes the next bytes; the buffer is used again afterwards. */
    void accept(byte[] buffer, int offset, int length);
}
