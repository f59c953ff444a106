package org.stagebook.model.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.jspecify.annotations.Nullable;

/**
 * All that references in a production can reach: the files that were read from its folder, by addresses
 * {@code stagebook:/reels/R1.reel}. No other file and no network address can be opened through it.
 */
final class SealedFiles extends ExtensibleURIConverterImpl {
    private static final String ROOT = "stagebook:/";

    private final Map<String, byte[]> contents;

    SealedFiles(Map<String, byte[]> contents) {
        this.contents = contents;
    }

    /** The address of a file of the production. */
    static URI address(String name) {
        URI uri = URI.createURI(ROOT);
        for (String segment : name.split("/", -1)) {
            uri = uri.hasTrailingPathSeparator() ? uri.trimSegments(1) : uri;
            uri = uri.appendSegment(URI.encodeSegment(segment, true));
        }
        return uri;
    }

    /** Whether an address lies in the production. */
    static boolean isInside(URI uri) {
        return "stagebook".equals(uri.scheme());
    }

    /** The name of a file of the production by its address. */
    static String name(URI uri) {
        return URI.decode(uri.toString().substring(ROOT.length()));
    }

    @Override
    public InputStream createInputStream(URI uri, @Nullable Map<?, ?> options) throws IOException {
        byte[] content = isInside(uri) ? contents.get(name(uri)) : null;
        if (content == null) {
            throw new IOException(uri + " is not a file of this production and is not opened");
        }
        return new ByteArrayInputStream(content);
    }

    @Override
    public OutputStream createOutputStream(URI uri, @Nullable Map<?, ?> options) throws IOException {
        throw new IOException(uri + " cannot be written: a production is saved as a whole");
    }

    @Override
    public boolean exists(URI uri, @Nullable Map<?, ?> options) {
        return isInside(uri) && contents.containsKey(name(uri));
    }

    @Override
    public void delete(URI uri, @Nullable Map<?, ?> options) throws IOException {
        throw new IOException(uri + " cannot be deleted: a production is saved as a whole");
    }
}
