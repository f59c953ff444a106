package org.stagebook.handoff.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.hash.HashValue;
import org.stagebook.handoff.mhl.ManifestPath;
import org.stagebook.model.RevisionKind;

/**
 * The content of {@code handoff-revisions.json}: what the sender changed on purpose after the package was sealed, oldest first.
 * ASC MHL has no word for an intended change, so it stands beside the manifests, which stay as they are and valid for other tools.
 */
public record RevisionFile(
        String format, int version, String packageId, String packageName, List<Declaration> revisions) {
    static final String FORMAT = "stagebook-revisions";
    static final int VERSION = 1;

    /** Nothing was declared of any package. */
    public static final RevisionFile NONE = new RevisionFile(FORMAT, VERSION, "", "", List.of());

    public RevisionFile {
        format = text(format);
        packageId = text(packageId);
        packageName = text(packageName);
        revisions = List.copyOf(Objects.requireNonNullElse(revisions, List.of()));
    }

    /**
     * One change on purpose.
     *
     * @param kind {@code replaced}, {@code added} or {@code removed}
     * @param path from the package's folder
     * @param oldHash algorithm, colon and hash before; empty for a file that was added
     * @param newHash the same since; empty for a file that was removed
     * @param at an instant in ISO 8601
     * @param note the note that asked for it
     */
    public record Declaration(
            String kind,
            String path,
            String oldHash,
            String newHash,
            String by,
            String role,
            String at,
            String why,
            String note) {
        public Declaration {
            kind = text(kind);
            path = text(path);
            oldHash = text(oldHash);
            newHash = text(newHash);
            by = text(by);
            role = text(role);
            at = text(at);
            why = text(why);
            note = text(note);
        }

        /** The file as it should be now; nothing if it was removed, or if the hash is none. */
        @JsonIgnore
        public Optional<HashValue> expected() {
            return HashValue.parse(newHash);
        }

        /** When, if that can be read. */
        @JsonIgnore
        public Optional<Instant> moment() {
            try {
                return Optional.of(Instant.parse(at));
            } catch (DateTimeParseException e) {
                return Optional.empty(); // shown as it stands, but no time to sort by
            }
        }

        /** What became of it. */
        @JsonIgnore
        public Optional<RevisionKind> kindOfChange() {
            return Optional.ofNullable(RevisionKind.get(kind));
        }
    }

    /** A package nothing of which was revised. */
    public static RevisionFile none(PackageDescription description) {
        return new RevisionFile(
                FORMAT,
                VERSION,
                description.identity().id(),
                description.identity().name(),
                List.of());
    }

    /** What was declared of the package in this folder. */
    public static RevisionFile read(Path folder, PackageDescription description) throws IOException {
        Path file = folder.resolve(PackageLayout.REVISIONS);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return none(description);
        }
        RevisionFile revisions = new PackageJson().read(file, RevisionFile.class);
        if (!FORMAT.equals(revisions.format()) || revisions.version() > VERSION) {
            throw new HandoffException(file + " is of the form \"" + revisions.format() + "\", version "
                    + revisions.version() + "; this Stagebook reads \"" + FORMAT + "\" up to version " + VERSION + ".");
        }
        if (!revisions.packageId().equals(description.identity().id())) {
            throw new HandoffException(file + " declares revisions of another package (\"" + revisions.packageName()
                    + "\"); it was not believed. Move it away, or ask the sender for the right one.");
        }
        for (Declaration declaration : revisions.revisions()) {
            requirePath(declaration.path(), file);
        }
        return revisions;
    }

    private static void requirePath(String path, Path file) throws HandoffException {
        try {
            ManifestPath.of(path);
        } catch (IllegalArgumentException e) {
            throw new HandoffException(
                    file + " names \"" + path + "\", which can be no file of a package; it was not believed.", e);
        }
    }

    /** The same with one more. */
    public RevisionFile with(Declaration declaration) {
        List<Declaration> all = new ArrayList<>(revisions);
        all.add(declaration);
        return new RevisionFile(format, version, packageId, packageName, all);
    }

    /** Writes it into the package, whole or not at all. */
    public void write(Path folder) throws IOException {
        new PackageJson().write(folder.resolve(PackageLayout.REVISIONS), this);
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
