package org.stagebook.handoff.hash;

/** One hash being computed over a stream of bytes of any length; used by one thread, once. */
public interface StreamHasher {
    /** Adds {@code length} bytes from {@code offset} on. */
    void update(byte[] bytes, int offset, int length);

    /** The hash of everything added so far. Ask once, at the end. */
    HashValue value();
}
