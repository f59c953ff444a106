package org.stagebook.edit;

/** Something that was registered and can be taken back; taking it back twice does no harm. */
@FunctionalInterface
public interface Registration extends AutoCloseable {
    @Override
    void close();
}
