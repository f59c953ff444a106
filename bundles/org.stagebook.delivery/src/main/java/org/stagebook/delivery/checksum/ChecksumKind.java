package org.stagebook.delivery.checksum;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of checksum that lists beside files have; told apart by their length. */
public enum ChecksumKind {
    XXH64("xxHash 64", 16, "xxh64"),
    MD5("MD5", 32, "md5"),
    SHA1("SHA-1", 40, "sha1"),
    SHA256("SHA-256", 64, "sha256"),
    SHA512("SHA-512", 128, "sha512");

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

    /** Begins one with no bytes in it; absent for xxHash, which is no message digest. */
    Optional<MessageDigest> newDigest() {
        if (this == XXH64) {
            return Optional.empty();
        }
        try {
            return Optional.of(MessageDigest.getInstance(this == MD5 ? "MD5" : label));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + label + ".", e);
        }
    }
}
