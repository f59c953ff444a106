package org.stagebook.delivery.checksum;

import java.nio.file.Path;

/**
 * A file that a list of checksums names and that does not lie beside it: {@code sha256sum -c} fails it as well.
 *
 * @param list where it is named
 * @param name as it is written there
 */
public record MissingFile(Path list, String name) {}
