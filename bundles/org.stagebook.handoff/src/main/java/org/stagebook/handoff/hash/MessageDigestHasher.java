package org.stagebook.handoff.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digests that every Java platform carries. */
final class MessageDigestHasher implements StreamHasher {
    private final HashAlgorithm algorithm;
    private final MessageDigest digest;

    MessageDigestHasher(HashAlgorithm algorithm, String jdkName) {
        this.algorithm = algorithm;
        try {
            this.digest = MessageDigest.getInstance(jdkName);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime has no " + jdkName + ", which every Java must have.", e);
        }
    }

    @Override
    public void update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    @Override
    public HashValue value() {
        return HashValue.ofBytes(algorithm, digest.digest());
    }
}
