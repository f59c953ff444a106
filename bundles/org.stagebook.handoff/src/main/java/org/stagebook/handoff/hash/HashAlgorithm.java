package org.stagebook.handoff.hash;

import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The hash formats of ASC MHL v2.0, in the order in which its schema lists them inside a {@code hash} element.
 *
 * <p>All of them hash a stream of any length in constant memory. MD5, SHA-1 and SHA-512 (for C4) come from the JDK. The
 * xxHash family comes from hash4j: zero-allocation-hashing, the better-known library, only hashes bytes that lie in
 * memory or in a mapped file, so that copying and hashing in one pass over a file is not possible with it. The two are
 * compared with each other in the tests.
 */
public enum HashAlgorithm {
    /** SMPTE ST 2114 C4 identifier: SHA-512 written in base 58, 90 characters. */
    C4("c4", 64) {
        @Override
        public StreamHasher newHasher() {
            return new MessageDigestHasher(this, "SHA-512");
        }
    },
    MD5("md5", 16) {
        @Override
        public StreamHasher newHasher() {
            return new MessageDigestHasher(this, "MD5");
        }
    },
    SHA1("sha1", 20) {
        @Override
        public StreamHasher newHasher() {
            return new MessageDigestHasher(this, "SHA-1");
        }
    },
    /** XXH3 with a result of 128 bits. */
    XXH128("xxh128", 16) {
        @Override
        public StreamHasher newHasher() {
            return new XxHasher(this, Hashing.xxh3_128().hashStream());
        }
    },
    /** XXH3 with a result of 64 bits. */
    XXH3_64("xxh3", 8) {
        @Override
        public StreamHasher newHasher() {
            return new XxHasher(this, Hashing.xxh3_64().hashStream());
        }
    },
    /** The 64-bit xxHash of 2014: the default of ASC MHL tools and ours. */
    XXH64("xxh64", 8) {
        @Override
        public StreamHasher newHasher() {
            return new XxHasher(this, Hashing.xxh64().hashStream());
        }
    };

    private final String elementName;
    private final int sizeBytes;

    HashAlgorithm(String elementName, int sizeBytes) {
        this.elementName = elementName;
        this.sizeBytes = sizeBytes;
    }

    /** Starts a hash with no bytes in it. */
    public abstract StreamHasher newHasher();

    /** The XML element name of ASC MHL v2.0, also the name on our command line and in our files, for example {@code xxh64}. */
    public String elementName() {
        return elementName;
    }

    /** The length of the binary hash. */
    public int sizeBytes() {
        return sizeBytes;
    }

    /** The hash of these bytes. */
    public HashValue hash(byte[] bytes) {
        StreamHasher hasher = newHasher();
        hasher.update(bytes, 0, bytes.length);
        return hasher.value();
    }

    /** The algorithm with this element name, exactly as ASC MHL spells it. */
    public static Optional<HashAlgorithm> ofElement(String name) {
        return Stream.of(values()).filter(a -> a.elementName.equals(name)).findFirst();
    }

    /** The algorithm a person means: case, spaces, hyphens and underscores do not matter, {@code XXH3-64} is {@code xxh3}. */
    public static Optional<HashAlgorithm> ofName(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
        return switch (plain) {
            case "xxh364" -> Optional.of(XXH3_64);
            case "xxh3128" -> Optional.of(XXH128);
            default -> ofElement(plain);
        };
    }
}
