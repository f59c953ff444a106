package org.stagebook.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The clips that lie beside these tests, brought into a folder. */
final class Clips {

    private Clips() {}

    static Path copy(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = Clips.class.getResourceAsStream("/clips/" + name)) {
            if (in == null) {
                throw new AssertionError("There is no clip " + name + ".");
            }
            Files.copy(in, file);
        }
        return file;
    }

    /** Where native code is unpacked to, once for all test runs of this module. */
    static FfmpegPictures pictures() {
        return new FfmpegPictures(Path.of("target", "native").toAbsolutePath());
    }
}
