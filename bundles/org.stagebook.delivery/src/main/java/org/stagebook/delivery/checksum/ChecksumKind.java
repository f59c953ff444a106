package org.stagebook.delivery.checksum;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.StreamHasher;

/** The kinds of checksum that lists beside files have; told apart by their length. */
public enum ChecksumKind {
    XXH64("xxHash 64", 16, "xxh64"),
    MD5("MD5", 32, "md5"),
    SHA1("SHA-1", 40, "sha1"),
    SHA256("SHA-256", 64, "sha256"),
    SHA512("SHA-512", 128, "sha512");

    private static final int BLOCK_BYTES = 1 << 20;

    private final String label;
    private final int digits;
    private final String ending;

    ChecksumKind(String label, int digits, String ending) {
        this.label = label;
        this.digits = digits;
        this.ending = ending;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** What names of its lists end in. */
    String ending() {
        return ending;
    }

    static Optional<ChecksumKind> ofDigits(int count) {
        return Arrays.stream(values()).filter(kind -> kind.digits == count).findFirst();
    }

    /** Of a file, in hexadecimal digits, small letters. */
    String of(Path file) throws IOException {
        return this == XXH64 ? fast(file) : digest(file);
    }

    private static String fast(Path file) throws IOException {
        StreamHasher hasher = HashAlgorithm.XXH64.newHasher();
        each(file, hasher::update);
        return hasher.value().text();
    }

    private String digest(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance(this == MD5 ? "MD5" : label);
            each(file, digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + label + ".", e);
        }
    }

    /** Takes a piece of a file. */
    @FunctionalInterface
    private interface Piece {
        void take(byte[] bytes, int offset, int length);
    }

    private static void each(Path file, Piece piece) throws IOException {
        byte[] block = new byte[BLOCK_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(block); length >= 0; length = in.read(block)) {
                piece.take(block, 0, length);
            }
        }
    }
}
