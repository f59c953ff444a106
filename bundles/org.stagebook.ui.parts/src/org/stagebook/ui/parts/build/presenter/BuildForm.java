package org.stagebook.ui.parts.build.presenter;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.stagebook.handoff.build.BuildRequest;
import org.stagebook.handoff.build.ContentMode;
import org.stagebook.handoff.hash.HashAlgorithm;

/** The answers on the form for building a package, and what is wrong with them. The target follows the name until typed. */
public final class BuildForm {

    private final Path handoffs;
    private String name = "";
    private String from = "";
    private String out = "";
    private boolean outTyped;
    private String sender = "";
    private String receiver = "";
    private ContentMode mode = ContentMode.COPY;
    private HashAlgorithm algorithm = HashAlgorithm.XXH64;

    /** @param handoffs the folder under which packages are proposed */
    public BuildForm(Path handoffs) {
        this.handoffs = handoffs;
    }

    public void setName(String text) {
        name = text.strip();
        if (!outTyped) {
            String folder = name.replaceAll("[^\\p{L}\\p{N} _-]", " ")
                    .replaceAll(" +", " ")
                    .strip();
            out = folder.isEmpty() ? "" : handoffs.resolve(folder).toString();
        }
    }

    public void setFrom(String text) {
        from = text.strip();
    }

    public void setOut(String text) {
        out = text.strip();
        outTyped = true;
    }

    public void setSender(String text) {
        sender = text.strip();
    }

    public void setReceiver(String text) {
        receiver = text.strip();
    }

    public void setMode(ContentMode chosen) {
        mode = chosen;
    }

    public void setAlgorithm(HashAlgorithm chosen) {
        algorithm = chosen;
    }

    public String name() {
        return name;
    }

    public String out() {
        return out;
    }

    public String sender() {
        return sender;
    }

    public String receiver() {
        return receiver;
    }

    public ContentMode mode() {
        return mode;
    }

    public HashAlgorithm algorithm() {
        return algorithm;
    }

    /** The first thing that is missing or wrong, as a sentence; empty when the package can be built. */
    public Optional<String> problem() {
        if (name.isEmpty()) {
            return Optional.of("Give the handoff a name.");
        }
        if (from.isEmpty()) {
            return Optional.of("Choose the folder whose files are handed over.");
        }
        if (out.isEmpty()) {
            return Optional.of("Choose where the package shall lie.");
        }
        try {
            return placesProblem(Path.of(from), Path.of(out));
        } catch (InvalidPathException e) {
            return Optional.of("This is not the name of a folder: " + e.getReason() + ".");
        } catch (IOException e) {
            return Optional.of("The folder cannot be looked into: " + e.getMessage());
        }
    }

    /** What the form says; only when there is no problem. */
    public BuildRequest request() {
        return BuildRequest.of(name, Path.of(from), Path.of(out))
                .with(mode)
                .with(algorithm)
                .between(sender, receiver);
    }

    private static Optional<String> placesProblem(Path source, Path target) throws IOException {
        if (!Files.isDirectory(source)) {
            return Optional.of("There is no folder " + source + ".");
        }
        Path files = source.toAbsolutePath().normalize();
        Path place = target.toAbsolutePath().normalize();
        if (place.startsWith(files) || files.startsWith(place)) {
            return Optional.of("The package and the files must not lie inside each other.");
        }
        return isFree(place) ? Optional.empty() : Optional.of("The package's folder exists and is not empty.");
    }

    private static boolean isFree(Path path) throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            return !entries.iterator().hasNext();
        }
    }
}
