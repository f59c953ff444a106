package org.stagebook.emfgen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A sum over files and texts: two that are equal mean that nothing that was added has changed. */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }

    Fingerprint add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    /** Adds a file's bytes, or the names and bytes of all files below a folder; nothing where there is neither. */
    Fingerprint add(Path fileOrFolder) throws IOException {
        if (!Files.exists(fileOrFolder)) {
            return this;
        }
        for (Path file : files(fileOrFolder)) {
            add(fileOrFolder.relativize(file).toString());
            byte[] bytes = Files.readAllBytes(file);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return this;
    }

    private static List<Path> files(Path fileOrFolder) throws IOException {
        try (Stream<Path> all = Files.walk(fileOrFolder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The sum of everything added; the fingerprint is then empty again. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
