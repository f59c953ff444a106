package org.stagebook.handoff;

import java.util.Optional;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.mhl.CreatorInfo;

/**
 * How to verify.
 *
 * @param algorithm for the new generation; absent for the one the latest generation hashed its folders in
 * @param author who answers for the new generation
 * @param appendGeneration whether to record the verification in the package's history
 */
public record VerifyOptions(Optional<HashAlgorithm> algorithm, CreatorInfo.Author author, boolean appendGeneration) {
    /** The usual way. */
    public static final VerifyOptions DEFAULT = new VerifyOptions(Optional.empty(), CreatorInfo.Author.NONE, true);

    public VerifyOptions by(String name, String role) {
        return new VerifyOptions(algorithm, CreatorInfo.Author.of(name, role), appendGeneration);
    }

    /** Only looks; the package is not written to. */
    public VerifyOptions withoutGeneration() {
        return new VerifyOptions(algorithm, author, false);
    }

    public VerifyOptions in(HashAlgorithm wanted) {
        return new VerifyOptions(Optional.of(wanted), author, appendGeneration);
    }
}
