package org.stagebook.delivery.checksum;

import java.util.List;
import org.stagebook.delivery.checksum.StatedChecksum.Compared;

/**
 * What came of the lists of checksums that lie beside files.
 *
 * @param compared every checksum of the files, against what they have
 * @param missing what the lists name and nobody brought
 */
public record ChecksumsBeside(List<Compared> compared, List<MissingFile> missing) {

    /** No list lies there, or nobody asked. */
    public static final ChecksumsBeside NONE = new ChecksumsBeside(List.of(), List.of());

    /** Copies the lists. */
    public ChecksumsBeside {
        compared = List.copyOf(compared);
        missing = List.copyOf(missing);
    }

    /** Whether nothing is stated of any file. */
    public boolean isEmpty() {
        return compared.isEmpty() && missing.isEmpty();
    }
}
