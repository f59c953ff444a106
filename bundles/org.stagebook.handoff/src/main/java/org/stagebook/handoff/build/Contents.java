package org.stagebook.handoff.build;

import java.nio.file.Path;
import java.util.List;
import org.stagebook.handoff.mhl.ManifestPath;

/** What is handed over. */
public sealed interface Contents {

    /** A folder with everything in it, in the order it has there. */
    record Folder(Path folder) implements Contents {
        public Folder {
            folder = folder.toAbsolutePath().normalize();
        }
    }

    /** Files from anywhere on the machine, as the sender put them together. */
    record Files(List<Source> sources) implements Contents {
        public Files {
            sources = List.copyOf(sources);
        }
    }

    /**
     * One file.
     *
     * @param path where it will lie in the contents
     * @param file where it lies now
     */
    record Source(ManifestPath path, Path file) {
        public Source {
            file = file.toAbsolutePath().normalize();
        }
    }
}
