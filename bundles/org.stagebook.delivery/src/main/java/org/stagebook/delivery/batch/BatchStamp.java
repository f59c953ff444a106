package org.stagebook.delivery.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.delivery.check.SpecificationCheck;
import org.stagebook.delivery.checksum.ChecksumLists;
import org.stagebook.delivery.checksum.StatedChecksum;
import org.stagebook.delivery.spec.Specification;

/**
 * What a result is of: these files as they were, with the checksums beside them, by these specifications and rules as they were. If it
 * is the same the result still holds.
 *
 * @param text a digest
 */
public record BatchStamp(String text) {

    /**
     * Of files and specifications as they are now; their sound is not read, lists of checksums are.
     *
     * @param hint what somebody says of their channels
     * @throws IOException if a file is gone, or a list cannot be read
     */
    public static BatchStamp of(SoundSet set, List<Specification> specifications, UserHint hint) throws IOException {
        StringBuilder said = new StringBuilder("rules ")
                .append(SpecificationCheck.RULES_VERSION)
                .append('\n');
        said.append(hint).append('\n');
        for (Path file : set.files()) {
            said.append(file.getFileName())
                    .append(' ')
                    .append(Files.size(file))
                    .append(' ')
                    .append(Files.getLastModifiedTime(file).toMillis())
                    .append('\n');
            for (StatedChecksum stated : new ChecksumLists().of(file)) {
                said.append(stated.list().getFileName())
                        .append(' ')
                        .append(stated.digits())
                        .append('\n');
            }
        }
        specifications.forEach(specification -> said.append(specification).append('\n'));
        return new BatchStamp(digest(said.toString()));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
