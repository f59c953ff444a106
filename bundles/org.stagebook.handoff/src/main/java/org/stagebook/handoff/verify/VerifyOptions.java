package org.stagebook.handoff.verify;

import java.util.Optional;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.mhl.CreatorInfo;

/**
 * How to verify.
 *
 * @param algorithm for the new generation; absent for the one the latest generation hashed its folders in
 * @param author who answers for the new generation
 */
public record VerifyOptions(Optional<HashAlgorithm> algorithm, CreatorInfo.Author author) {
    /** The usual way. */
    public static final VerifyOptions DEFAULT = new VerifyOptions(Optional.empty(), CreatorInfo.Author.NONE);

    /** The same with who answers for the new generation; an empty name names nobody. */
    public VerifyOptions by(String name, String role) {
        return new VerifyOptions(algorithm, CreatorInfo.Author.of(name, role));
    }

    /** The same with the algorithm in which the new generation hashes its folders and files that are new. */
    public VerifyOptions in(HashAlgorithm wanted) {
        return new VerifyOptions(Optional.of(wanted), author);
    }
}
