package org.stagebook.delivery.checksum;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /**
     * Compares files with everything that is stated of them, reading each once at most.
     *
     * @throws IOException if a file or a list cannot be read
     */
    public static ChecksumsBeside of(Collection<Path> files, FileDigests digests) throws IOException {
        List<Compared> compared = new ArrayList<>();
        Set<MissingFile> missing = new LinkedHashSet<>();
        ChecksumLists lists = new ChecksumLists();
        for (Path file : files) {
            List<StatedChecksum> stated = lists.of(file);
            if (!stated.isEmpty()) {
                digests.of(file, stated.stream().map(StatedChecksum::kind).collect(Collectors.toSet()));
            }
            for (StatedChecksum each : stated) {
                compared.add(each.compare(digests));
            }
            missing.addAll(lists.missing(file));
        }
        return new ChecksumsBeside(compared, List.copyOf(missing));
    }

    /** Whether nothing is stated of any file. */
    public boolean isEmpty() {
        return compared.isEmpty() && missing.isEmpty();
    }
}
