package org.stagebook.handoff.mhl;

import java.nio.file.Path;
import java.time.Instant;

/** A file found below a folder: {@code file} is where its bytes lie and is never a link. */
public record ScannedFile(ManifestPath path, Path file, long sizeBytes, Instant modified) {}
